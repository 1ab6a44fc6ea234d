import { afterEach, describe, expect, it } from "vitest";
import type { Template } from "#shared/template.ts";
import type { OpenTemplate } from "../../../client/api/templates.ts";
import { openPage, problem, type Answers } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";
import { aMember, aWorkshop } from "../workshop/workshops.ts";
import { aTemplate } from "./someTemplates.ts";

const address = "/w/w1/templates/t1";
const ours = aTemplate();
const answering = (template: OpenTemplate = ours, more: Answers = {}): Answers => ({
  "GET /api/workshops/w1": { status: 200, body: aWorkshop() },
  "GET /api/templates/t1": { status: 200, body: template },
  ...more,
});

/** What was sent to be saved. */
const savedIn = (sent: { method: string; body: unknown }[]) =>
  sent.filter(({ method }) => method === "PUT").map(({ body }) => body) as {
    version: number;
    template: Template;
  }[]; // The page writes it from a template.

afterEach(() => localStorage.clear());

describe("the editor of a template", () => {
  it("saves a new version, and shows the words in the preview as they are written", async () => {
    const changed = aTemplate({ version: 2 });
    const sent = await openPage(
      address,
      answering(ours, { "PUT /api/templates/t1": { status: 200, body: changed } }),
    );
    await person.press("Blocks23");
    await person.press("Need and relevance");
    await person.writes("Name of the block", "Why now");
    await person.sees(/Why now.*who needs it, and how you know/);
    await person.press("Save as version 2");
    await person.sees(
      "Version 2 is saved. New canvases begin with it; those that exist keep theirs.",
    );
    const [saved] = savedIn(sent);
    expect(saved?.version).toBe(1);
    expect(saved?.template.blocks.find(({ id }) => id === "need")?.name).toEqual({
      en: "Why now",
      fr: "Besoin et pertinence",
    });
    expect(localStorage.getItem("trivium-template-t1")).toBeNull();
  });

  it("tells what is missing beside its field, once somebody tries to save, and sends nothing", async () => {
    const sent = await openPage(address, answering());
    await person.press("Interpretations3");
    await person.press("Add an interpretation");
    await called("input", "Name of the interpretation");
    person.doesNotSee("Needs words");
    await person.press("Save as version 2");
    await person.sees("Not saved: 2 things have to be corrected first.");
    await person.sees("Needs words, in at least one language.");
    await person.sees("2 to correct");
    await person.writes("Name of the interpretation", "Service");
    await person.sees("Not saved: one thing has to be corrected first.");
    expect(savedIn(sent)).toEqual([]);
  });

  it("marks what is missing in a language, with what is shown in its place", async () => {
    const name = { en: "Need", fr: "" };
    const blocks = ours.template.blocks.map((block) =>
      block.id === "need" ? { ...block, name } : block,
    );
    await openPage(address, answering(aTemplate({ blocks })));
    await person.sees("Français, 1 missing");
    (await called("input[type=radio]", "Français, 1 missing")).click();
    await person.press("Blocks23");
    await person.press("Need");
    await person.sees("Missing in French. Shown instead: “Need”");
    await person.writes("Name of the block", "Besoin");
    await person.noLongerSees("1 missing");
  });

  it("keeps unsaved changes in this browser, and asks before they are left", async () => {
    await openPage(address, answering());
    await person.writes("Name of the template", "Half done");
    await person.sees("Not saved yet");
    await person.press("Templates");
    await person.sees("Leave without saving?");
    await person.press("Stay");
    expect(location.pathname).toBe(address);
    expect(localStorage.getItem("trivium-template-t1")).toContain("Half done");
  });

  it("shows again what was left unsaved, until it is thrown away", async () => {
    const left = { ...ours.template, name: { en: "Half done", fr: "" } };
    localStorage.setItem("trivium-template-t1", JSON.stringify(left));
    await openPage(address, answering());
    await person.sees("These are your changes from before");
    expect((await called("input", "Name of the template")).getAttribute("value")).toBe("Half done");
    await person.press("Throw them away");
    (await called("[role=dialog] button.mantine-Button-root", "Throw them away")).click();
    await person.sees("Version 1, saved");
    expect(localStorage.getItem("trivium-template-t1")).toBeNull();
  });

  it("keeps nothing that cannot be read", async () => {
    localStorage.setItem("trivium-template-t1", '{"blocks":"none"}');
    await openPage(address, answering());
    await person.sees("Version 1, saved");
    person.doesNotSee("These are your changes from before");
  });

  it("says when somebody else was faster, and lets the person choose", async () => {
    const theirs = aTemplate({ version: 2 }, "Athens facilitator");
    const answers = answering(ours, { "PUT /api/templates/t1": problem(409, "template-changed") });
    const sent = await openPage(address, answers);
    await person.writes("Name of the template", "Mine");
    answers["GET /api/templates/t1"] = { status: 200, body: theirs };
    await person.press("Save as version 2");
    await person.sees("Athens facilitator has saved version 2 since you began.");
    answers["PUT /api/templates/t1"] = { status: 200, body: aTemplate({ version: 3 }) };
    await person.press("Save mine over it");
    await person.sees("Version 3 is saved.");
    expect(savedIn(sent).map(({ version, template }) => [version, template.name.en])).toEqual([
      [1, "Mine"],
      [2, "Mine"],
    ]);
  });

  it("takes away and brings back with “Undo”", async () => {
    await openPage(address, answering());
    await person.press("Blocks23");
    await person.press("Remove “Need and relevance”");
    await person.sees(/Blocks22/);
    await person.press("Undo");
    await person.sees(/Blocks23/);
  });

  it("is for facilitators; others read", async () => {
    await openPage(address, {
      ...answering(),
      "GET /api/workshops/w1": {
        status: 200,
        body: aWorkshop({ you: aMember({ role: "editor" }) }),
      },
    });
    await person.sees("As people will see it");
    person.doesNotSee("Save as version");
  });
});

describe("the list of templates", () => {
  const list = (templates: OpenTemplate[], more: Answers = {}): Answers => ({
    "GET /api/workshops/w1": { status: 200, body: aWorkshop() },
    "GET /api/workshops/w1/templates": {
      status: 200,
      body: {
        builtIn: aTemplate({ id: "challenge-based" }).record,
        templates: templates.map(({ record }) => record),
        lastEvent: 1,
      },
    },
    ...more,
  });

  it("shows ours with whose reading it is, and opens the copy that is made of it", async () => {
    const sent = await openPage(
      "/w/w1/templates",
      list([], {
        ...answering(),
        "POST /api/workshops/w1/templates": { status: 201, body: ours },
      }),
    );
    await person.sees("Our working reading");
    await person.press("Copy and adapt “Ours”");
    await person.sees("Save as version 2");
    expect(location.pathname).toBe(address);
    expect(sent.find(({ method }) => method === "POST")?.body).toEqual({
      copyOf: "challenge-based",
    });
  });

  it("tells a file's faults one by one", async () => {
    await openPage(
      "/w/w1/templates",
      list([ours], {
        "POST /api/workshops/w1/templates": {
          status: 400,
          body: {
            status: 400,
            code: "malformed",
            title: "",
            detail: "name: is missing.\nblocks, 3rd: unknown kind “video”.",
          },
        },
      }),
    );
    await called("button", "Take in a file");
    await choosesFile("report.json", '{"blocks":[]}');
    await person.sees("“report.json” was not taken in.");
    const faults = [...document.querySelectorAll("[role=alert] li")];
    expect(faults.map(({ textContent }) => textContent)).toEqual([
      "name: is missing.",
      "blocks, 3rd: unknown kind “video”.",
    ]);
    await choosesFile("notes.json", "no JSON");
    await person.sees("“notes.json” is not JSON.");
    await choosesFile("film.json", "x".repeat(500_000));
    await person.sees("“film.json” is larger than 200 kB");
  });
});

async function choosesFile(name: string, text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!field) throw new Error("there is no field for a file");
  Object.defineProperty(field, "files", { value: [new File([text], name)], configurable: true });
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
