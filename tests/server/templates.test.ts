import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as api from "#shared/api.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import * as templates from "#shared/templateApi.ts";
import { templateLimits } from "#shared/templateLimits.ts";
import { parseTemplate } from "#shared/templateSchema.ts";
import { roles } from "#shared/workshop.ts";
import { createWorkshop, joinAs, type TestWorkshop } from "../support/builders.ts";
import { fakeClock } from "../support/fakeClock.ts";
import { takeIn, templateWith } from "../support/templates.ts";
import { testApp, type TestParts } from "../support/testApp.ts";

async function place(parts: TestParts = {}) {
  const events: WorkshopEvent[] = [];
  const publish = (_workshopId: string, news: WorkshopEvent[]) => void events.push(...news);
  const made = await createWorkshop(await testApp({ publish, ...parts }));
  const { browser } = made.facilitator;
  const path = `/api/workshops/${made.workshop.id}/templates`;
  const list = async () => (await browser.get(path)).as(templates.templatesAnswer).templates;
  const copy = async () =>
    (await browser.send("POST", path, { copyOf: challengeTemplate.id })).as(
      templates.templateAnswer,
    );
  return { made, browser, path, list, copy, events };
}

const makeCanvas = async ({ facilitator, workshop }: TestWorkshop, body: object) =>
  facilitator.browser.send("POST", `/api/workshops/${workshop.id}/canvases`, body);

const canvasIn = z.object({ canvas: api.titledCanvas });

describe("a copy of the template that ships", () => {
  it("is the workshop's own, says that it is a copy, and is otherwise the same", async () => {
    const { made, copy, list, browser, events } = await place();
    const { record, template } = await copy();
    const { id: _id, version: _version, name: _name, ...rest } = challengeTemplate;
    expect(template).toEqual({
      ...rest,
      id: record.id,
      version: 1,
      name: { en: "Challenge-based module (copy)", fr: "Module fondé sur un défi (copie)" },
    });
    const maker = { id: made.facilitator.member.id, name: made.facilitator.member.name };
    expect(record).toMatchObject({ blocks: 23, zones: 5, createdBy: maker, changedBy: maker });
    expect(await list()).toEqual([record]);
    expect(events.at(-1)).toMatchObject({ type: "template-created", template: record });
    const shown = await browser.get(`/api/templates/${record.id}`);
    expect(shown.as(templates.templateAnswer)).toEqual({ record, template });
  });

  it("can itself be copied, in its workshop only", async () => {
    const { browser, path, copy, list } = await place();
    const { record } = await copy();
    const again = await browser.send("POST", path, { copyOf: record.id });
    expect(again.as(templates.templateAnswer).record.name.en).toBe(
      "Challenge-based module (copy) (copy)",
    );
    const other = await createWorkshop(await testApp());
    const elsewhere = await other.facilitator.browser.send(
      "POST",
      `/api/workshops/${other.workshop.id}/templates`,
      { copyOf: record.id },
    );
    expect([elsewhere.refusal, elsewhere.field]).toEqual(["400 unknown-template", "copyOf"]);
    expect(await list()).toHaveLength(2);
  });
});

describe("a change", () => {
  it("makes the next version, told with who made it and when", async () => {
    const clock = fakeClock();
    const { made, browser, copy, events } = await place({ clock });
    const second = await joinAs(made, "facilitator", 1);
    const { record, template } = await copy();
    const edited = { ...template, provenance: { en: "Words of the report.", fr: "" } };
    const answer = await second.browser.send("PUT", `/api/templates/${record.id}`, {
      version: 1,
      template: edited,
    });
    const changed = answer.as(templates.templateAnswer);
    expect(changed.template).toEqual({ ...edited, version: 2 });
    expect(changed.record).toMatchObject({
      version: 2,
      createdBy: record.createdBy,
      changedBy: { id: second.member.id },
    });
    expect(events.at(-1)).toMatchObject({ type: "template-changed", template: changed.record });
    const shown = await browser.get(`/api/templates/${record.id}`);
    expect(shown.as(templates.templateAnswer)).toEqual(changed);
  });

  it("of a version that is not the newest any more is refused, and changes nothing", async () => {
    const { browser, copy } = await place();
    const { record, template } = await copy();
    const path = `/api/templates/${record.id}`;
    const renamed = (en: string) => ({ version: 1, template: { ...template, name: { en } } });
    const both = await Promise.all([
      browser.send("PUT", path, renamed("One")),
      browser.send("PUT", path, renamed("Other")),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409);
    expect(refused?.refusal).toBe("409 template-changed");
    const kept = both.find(({ status }) => status === 200)?.as(templates.templateAnswer);
    expect((await browser.get(path)).as(templates.templateAnswer)).toEqual(kept);
  });

  it("that says nothing new is no version, and is told to nobody", async () => {
    const { browser, copy, events } = await place();
    const { record, template } = await copy();
    const told = events.length;
    const body = { version: 1, template };
    const answer = await browser.send("PUT", `/api/templates/${record.id}`, body);
    expect(answer.as(templates.templateAnswer)).toEqual({ record, template });
    expect(events).toHaveLength(told);
  });
});

describe("a template that is removed", () => {
  it("is gone, and a second removal finds nothing", async () => {
    const { browser, copy, list, events } = await place();
    const { record } = await copy();
    const path = `/api/templates/${record.id}`;
    expect((await browser.send("DELETE", path)).status).toBe(204);
    expect(events.at(-1)).toMatchObject({ type: "template-removed", templateId: record.id });
    expect(await list()).toEqual([]);
    expect((await browser.send("DELETE", path)).refusal).toBe("404 not-found");
    expect((await browser.get(path)).refusal).toBe("404 not-found");
  });
});

describe("a file", () => {
  it("that was exported is taken in by another workshop as it was", async () => {
    const { browser, copy } = await place();
    const { record, template } = await copy();
    const file = await browser.get(`/api/templates/${record.id}/export`);
    expect(file.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(file.headers.get("content-disposition")).toBe(
      `attachment; filename="Challenge-based module (copy)_ 1.json"; filename*=UTF-8''Challenge-based%20module%20%28copy%29%2C%201.json`,
    );
    expect(file.text).toContain('\n  "format": "trivium-template",\n');
    const other = await createWorkshop(await testApp());
    const taken = await takeIn(other, JSON.parse(file.text));
    expect(taken.record.id).not.toBe(record.id);
    expect(taken.template).toEqual({ ...template, id: taken.record.id });
  });

  it("with faults is refused with a sentence for each, in the language asked for", async () => {
    const { browser, path, list } = await place();
    const [title, ...blocks] = templateWith(2).blocks;
    const spoiled = {
      ...templateWith(2),
      blocks: [title, { ...blocks[0], kind: "video" }, { ...blocks[1], prompt: undefined }],
    };
    const problem = async (query: string) => {
      const answer = await browser.send("POST", path + query, spoiled);
      return api.problem.parse(JSON.parse(answer.text));
    };
    expect(await problem("")).toMatchObject({
      status: 400,
      code: "malformed",
      field: "blocks.1.kind",
      detail: "blocks, 2nd: unknown kind “video”.\nblocks, 3rd, prompt: is missing.",
    });
    expect((await problem("?lang=fr")).detail).toContain("n’est pas connu comme type.");
    expect(await list()).toEqual([]);
  });

  it.each([
    ["5 MB", JSON.stringify({ name: "x".repeat(5_000_000) }), "413 too-large"],
    ["no JSON", "{", "400 malformed"],
    ["no object", "[]", "400 malformed"],
    ["nothing", "", "400 malformed"],
    [
      "as deep as it gets",
      `{"name":${"[".repeat(120_000)}${"]".repeat(120_000)}}`,
      "400 malformed",
    ],
    ["an object of nobody", '{"__proto__":{"name":1},"constructor":{}}', "400 malformed"],
  ])("of %s is refused, and the server goes on", async (_what, body, refusal) => {
    const { browser, path, list, copy } = await place();
    const headers = { "Content-Type": "application/json" };
    const answer = await browser.fetch(path, { method: "POST", headers, body });
    expect(answer.refusal).toBe(refusal);
    const { record } = await copy();
    const change = await browser.fetch(`/api/templates/${record.id}`, {
      method: "PUT",
      headers,
      body: body.startsWith("{") ? `{"version":1,"template":${body}}` : body,
    });
    expect(change.refusal).toBe(refusal);
    expect(await list()).toEqual([record]);
  });

  it("is refused when the workshop has as many templates as it may have", async () => {
    const { made, browser, path, list } = await place();
    const small = { ...templateWith(1), blocks: templateWith(1).blocks.slice(0, 1) };
    for (let n = 0; n < templateLimits.ofWorkshop; n++) await takeIn(made, small);
    expect((await browser.send("POST", path, small)).refusal).toBe("409 too-many-templates");
    expect(await list()).toHaveLength(templateLimits.ofWorkshop);
  });
});

describe("a canvas", () => {
  it("keeps the version that it was made with, whatever becomes of the template", async () => {
    const { made, browser, copy } = await place();
    const { record, template } = await copy();
    const templateOf = async (body: object) => {
      const { canvas } = (await makeCanvas(made, body)).as(canvasIn);
      return async () =>
        (await browser.get(`/api/canvases/${canvas.id}`)).as(api.canvasAnswer).template;
    };
    const old = await templateOf({ title: "Old", templateId: record.id });
    const ours = await templateOf({ title: "Ours" });
    const path = `/api/templates/${record.id}`;
    const edited = { ...template, blocks: challengeTemplate.blocks.slice(0, 4) };
    await browser.send("PUT", path, { version: 1, template: edited });
    const young = await templateOf({ title: "Young", templateId: record.id });
    await browser.send("DELETE", path);
    expect(await old()).toEqual(template);
    expect(await young()).toEqual({ ...edited, version: 2 });
    expect(await ours()).toEqual(challengeTemplate);
  });

  it("shows a text that was written in one language in both", async () => {
    const { made, browser } = await place();
    const { record } = await takeIn(made, { ...templateWith(2), name: { fr: "Le modèle" } });
    expect(record.name).toEqual({ en: "", fr: "Le modèle" });
    const body = { title: "Heat", templateId: record.id };
    const { canvas } = (await makeCanvas(made, body)).as(canvasIn);
    const shown = (await browser.get(`/api/canvases/${canvas.id}`)).as(api.canvasAnswer);
    expect(shown.template["name"]).toEqual({ en: "Le modèle", fr: "Le modèle" });
  });

  it("is not made with a template that the workshop does not have", async () => {
    const { made, browser } = await place();
    const other = await takeIn(await createWorkshop(made.server), templateWith(2));
    for (const templateId of ["nothing", other.record.id]) {
      const answer = await makeCanvas(made, { title: "Heat", templateId });
      expect([answer.refusal, answer.field]).toEqual(["400 unknown-template", "templateId"]);
    }
    const shown = await browser.get(`/api/workshops/${made.workshop.id}`);
    expect(shown.as(api.workshopAnswer).canvases).toEqual([]);
  });

  it("has the words of an example only under the template that ships", async () => {
    const { made, copy } = await place();
    const { record } = await copy();
    const body = { title: "Heat", example: "theme" };
    const own = await makeCanvas(made, { ...body, templateId: record.id });
    expect([own.refusal, own.field]).toEqual(["400 malformed", "example"]);
    const ours = await makeCanvas(made, { ...body, templateId: challengeTemplate.id });
    expect(ours.status).toBe(201);
  });
});

describe("the right to templates", () => {
  it("is to read for every member, and to change for facilitators", async () => {
    const { made, path, copy } = await place();
    const { record, template } = await copy();
    const own = `/api/templates/${record.id}`;
    for (const role of roles) {
      const { browser } = await joinAs(made, role);
      expect((await browser.get(path)).status).toBe(200);
      expect((await browser.get(own)).status).toBe(200);
      expect((await browser.get(`${own}/export`)).status).toBe(200);
      if (role === "facilitator") continue;
      const refused = [
        await browser.send("POST", path, { copyOf: record.id }),
        await browser.send("POST", path, templateWith(2)),
        await browser.send("PUT", own, { version: 1, template }),
        await browser.send("DELETE", own),
      ];
      expect(refused.map(({ refusal }) => refusal)).toEqual(Array(4).fill("403 no-right"));
    }
  });

  it("is nobody's outside the workshop, who cannot tell whether there is any", async () => {
    const { made, path, copy } = await place();
    const { record } = await copy();
    const stranger = (await createWorkshop(made.server)).facilitator.browser;
    const nobody = made.server.browser();
    for (const address of [path, `/api/templates/${record.id}`, "/api/templates/none"]) {
      expect((await stranger.get(address)).refusal).toBe("404 not-found");
      expect((await nobody.get(address)).refusal).toBe("401 no-session");
    }
    const removal = await stranger.send("DELETE", `/api/templates/${record.id}`);
    expect(removal.refusal).toBe("404 not-found");
  });
});

it("what the server keeps passes its own schema", async () => {
  const { copy } = await place();
  const { template } = await copy();
  expect(parseTemplate(template)).toEqual({ ok: true, value: template });
});
