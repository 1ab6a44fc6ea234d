import { describe, expect, it, vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { fieldsOf } from "#shared/canvas.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type { FieldName } from "#shared/fields.ts";
import { blockOf, type Block } from "#shared/template.ts";
import type { Access } from "../../../client/canvas/access.ts";
import { BlockFields } from "../../../client/canvas/BlockFields.tsx";
import { CanvasContext } from "../../../client/canvas/canvasContext.ts";
import { canvasEditing } from "../../../client/app/canvasEditing.ts";
import { openPart } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";

const blockWith = (field: FieldName): Block => {
  const block = challengeTemplate.blocks.find(({ fields }) => fields.includes(field));
  if (!block) throw new Error(`no block has ${field}`);
  return block;
};

/** The values of the block that has this field, over a document in which it holds this. */
async function open(
  field: FieldName,
  value?: unknown,
  {
    access = "write",
    template = challengeTemplate,
  }: { access?: Access; template?: typeof challengeTemplate } = {},
): Promise<Y.Doc> {
  const doc = new Y.Doc();
  if (value !== undefined) fieldsOf(doc).set(field, value);
  const slots = {
    hint: () => null,
    blockState: () => null,
    rows: () => null,
    below: () => null,
    onCommentBlock: () => {},
    onCommentWords: () => {},
  };
  const { editing } = canvasEditing;
  await openPart(
    <CanvasContext value={{ doc, template, awareness: new Awareness(doc), access, slots, editing }}>
      <BlockFields block={blockOf(template, blockWith(field).id) ?? blockWith(field)} />
    </CanvasContext>,
  );
  return doc;
}

const holds = (doc: Y.Doc, field: string, value: unknown) =>
  vi.waitFor(() => expect(fieldsOf(doc).get(field)).toEqual(value));

function press(element: HTMLElement, key: string): void {
  element.dispatchEvent(new KeyboardEvent("keydown", { key, code: key, bubbles: true }));
}

const optionsNow = () => [...document.querySelectorAll("[role=option]")];

describe("the fields of study of a canvas", () => {
  const label = "Fields (ISCED-F)";

  it("are chosen by typing words, with the keyboard alone", async () => {
    const doc = await open("iscedf");
    await person.sees("List: ISCED-F 2013");
    await person.writes(label, "law");
    await vi.waitFor(() => expect(optionsNow()[0]?.textContent).toContain("042Law"));
    const input = await called("input", label);
    press(input, "ArrowDown"); // Enter alone would take the best; this is the one below it.
    await vi.waitFor(() => expect(input.getAttribute("aria-activedescendant")).not.toBeNull());
    press(input, "Enter");
    await holds(doc, "iscedf", ["0421"]);
    await called("button", "Remove Law");
  });

  it("offer the inter-disciplinary ones first, and say what each is in", async () => {
    await open("iscedf");
    await person.sees("List: ISCED-F 2013");
    (await called("input", label)).click();
    await person.sees("Inter-disciplinary fields");
    expect(optionsNow()).toHaveLength(220);
    expect(optionsNow()[0]?.textContent).toContain("018");
    expect(document.body.textContent).toContain(
      "Social sciences, journalism and information › Social and behavioural sciences",
    );
  });

  it("keep and mark what is in no list, until somebody removes it", async () => {
    const doc = await open("iscedf", ["4711", "0421", 5]);
    await person.sees("4711not in the list");
    await person.writes(label, "0521");
    (
      await vi.waitFor(() => {
        const [first] = optionsNow();
        if (!(first instanceof HTMLElement) || optionsNow().length > 1) throw new Error("too many");
        return first;
      })
    ).click();
    await holds(doc, "iscedf", ["4711", "0421", 5, "0521"]);
    await person.press("Remove 4711");
    await person.press("Remove 5");
    await holds(doc, "iscedf", ["0421", "0521"]);
  });

  it("leave the focus on the next code when one is removed, and on the search after the last", async () => {
    const doc = await open("iscedf", ["0421", "0521"]);
    await person.sees("Law");
    await person.press("Remove Law");
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      "Remove Environmental sciences",
    );
    await person.press("Remove Environmental sciences");
    expect(document.activeElement).toBe(await called("input", label));
    await holds(doc, "iscedf", undefined);
  });

  it("are read as words by those who may not write", async () => {
    await open("iscedf", ["0421", "4711"], { access: "read" });
    await person.sees("0421Law");
    await person.sees("4711not in the list");
    expect(document.querySelector("input")).toBeNull();
  });

  it.each(["0421", [["0421"]], { code: "0421" }, 7, true, "", []])(
    "are shown as they are when another program wrote %j",
    async (value) => {
      await open("iscedf", value);
      await person.sees("List: ISCED-F 2013");
    },
  );
});

describe("the languages of a canvas", () => {
  it("are shown by name, and taken out by choosing them again", async () => {
    const doc = await open("languages", ["en", "xx"]);
    await person.sees("English");
    await person.sees("xxnot in the list");
    await person.writes("Languages", "catal");
    await person.sees("Catalan");
    (await called("[role=option]", "Catalan")).click();
    await holds(doc, "languages", ["en", "xx", "ca"]);
    (await called("[role=option]", "English, chosen")).click();
    await holds(doc, "languages", ["xx", "ca"]);
  });
});

describe("a single value that another program wrote", () => {
  it("is named in a term's field, which stays empty", async () => {
    const doc = await open("mode", "telepathy");
    await person.sees("“telepathy” is not in the list");
    expect(fieldsOf(doc).get("mode")).toBe("telepathy");
  });

  it("is marked for those who only read", async () => {
    await open("mode", "telepathy", { access: "read" });
    await person.sees("telepathynot in the list");
  });

  it.each([1e9, -3, "two", 2.3, [3]])("is named beside the credits: %j", async (value) => {
    await open("ects", value);
    await person.sees("which is no number of credits");
  });
});

describe("credits for those who only read", () => {
  it("are marked when they can be none", async () => {
    await open("ects", "three", { access: "read" });
    await person.sees("threenot a valid entry");
  });
});

describe("the readings of a canvas", () => {
  it("show what to watch out for under the one that leads, and follow it", async () => {
    const doc = await open("primary", "theme");
    await person.sees("Watch out when Theme leads");
    fieldsOf(doc).set("primary", "partnership");
    await person.sees("Watch out when Partnership leads");
    fieldsOf(doc).delete("primary");
    await person.sees("Choose at the top of the page which reading leads");
  });

  it.each([2, 4])("show it for a template with %d of them", async (count) => {
    const [first, ...others] = challengeTemplate.interpretations;
    if (!first) throw new Error("no interpretation");
    const fourth = { ...first, id: "studio", name: { en: "Studio", fr: "Studio" } };
    const interpretations = [first, ...others, fourth].slice(-count);
    await open("primary", "studio", { template: { ...challengeTemplate, interpretations } });
    await person.sees("Watch out when Studio leads");
    expect(document.querySelectorAll("details h3")).toHaveLength(count);
  });
});
