import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import * as api from "#shared/api.ts";
import { syncFrame, syncStep } from "#shared/wire.ts";
import { createCanvas, createWorkshop } from "../support/builders.ts";
import { partsOf } from "../support/docx.ts";
import { FakeClient } from "../support/fakeClient.ts";
import { testServer } from "../support/testServer.ts";

/** A document whose block `need` is 6,000 elements deep, of these names in turn. */
function nested(names: readonly string[]): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    let parent: Y.XmlFragment | Y.XmlElement = doc.getXmlFragment("block:need");
    for (let level = 0; level < 6_000; level++) {
      const element: Y.XmlElement = new Y.XmlElement(names[level % names.length] ?? "");
      parent.insert(0, [element]);
      parent = element;
    }
    parent.insert(0, [new Y.XmlText("innermost")]);
  });
  return Y.encodeStateAsUpdate(doc);
}

async function canvasWith(update: Uint8Array) {
  const made = await createWorkshop(await testServer());
  const { id } = await createCanvas(made);
  const { browser } = made.facilitator;
  const url = `ws://127.0.0.1:${made.server.port}/sync/${id}`;
  const client = new FakeClient(url, { cookie: browser.cookie ?? "" });
  await client.send(syncFrame(syncStep.update, update));
  await client.untilSaved(1);
  return { made, id, browser };
}

describe.each([
  ["quotes", ["blockquote"]],
  ["lists", ["bulletList", "listItem"]],
  ["tables", ["table", "tableRow", "tableCell"]],
  [
    "a bit of everything",
    ["blockquote", "orderedList", "listItem", "table", "tableRow", "tableCell"],
  ],
])("a block of %s that a client nested without end", (_, names) => {
  it("is read, signed and listed like any other", async () => {
    const { made, id, browser } = await canvasWith(nested(names));
    const { blocks } = (await browser.get(`/api/canvases/${id}`)).as(api.canvasAnswer);
    const { blocks: agreement } = (await browser.get(`/api/canvases/${id}/agreement`)).as(
      api.agreementAnswer,
    );
    const need = agreement.find((block) => block.id === "need");
    expect(need).toMatchObject({ state: "written" });
    expect(blocks.find((block) => block.id === "need")?.hash).toBe(need?.hash);
    const shown = await browser.get(`/api/workshops/${made.workshop.id}`);
    expect(shown.as(api.workshopAnswer).canvases[0]?.written).toBe(2);
  });

  it("is exported with its words", async () => {
    const { id, browser } = await canvasWith(nested(names));
    for (const format of ["docx", "md", "json"]) {
      const answer = await browser.get(`/api/canvases/${id}/export?format=${format}`);
      expect([format, answer.status]).toEqual([format, 200]);
      if (format !== "docx") expect(answer.text).toContain("innermost");
      else expect(partsOf(answer.bytes).get("word/document.xml")).toContain("innermost");
    }
  });
});
