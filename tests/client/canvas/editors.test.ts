// @vitest-environment jsdom
import { Editor } from "@tiptap/core";
import Collaboration from "@tiptap/extension-collaboration";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { blockExtensions } from "#shared/blockSchema.ts";
import { fragmentAt, schemaVersion, schemaVersionOf } from "#shared/canvas.ts";
import { p } from "#shared/richText.ts";
import { seedUpdate } from "#shared/seed.ts";
import {
  closeEditors,
  registerEditor,
  useEditors,
  withEditor,
} from "../../../client/canvas/editors.ts";

const place = { blockId: "need" };
let doc: Y.Doc;

beforeEach(() => {
  doc = new Y.Doc();
  const example = { title: "Heat", texts: { need: [p("Heat kills")] }, lanes: {}, fields: {} };
  Y.applyUpdate(doc, seedUpdate("Heat", example));
});
afterEach(closeEditors);

function openEditor(): Editor {
  const editor = new Editor({
    element: document.createElement("div"),
    extensions: [...blockExtensions, Collaboration.configure({ fragment: fragmentAt(doc, place) })],
  });
  registerEditor(place, editor);
  return editor;
}

/** What a newer page writes, in one update: its version, and a node and a mark that this page does not know. */
function newerUpdate(): Uint8Array {
  const newer = new Y.Doc();
  Y.applyUpdate(newer, Y.encodeStateAsUpdate(doc));
  newer.transact(() => {
    newer.getMap("meta").set("schemaVersion", schemaVersion + 1);
    const words = new Y.XmlText();
    words.insert(0, "words of the future", { glow: {} });
    const timeline = new Y.XmlElement("timeline");
    timeline.insert(0, [words]);
    fragmentAt(newer, place).insert(1, [timeline]);
  });
  return Y.encodeStateAsUpdate(newer);
}

describe("an open editor", () => {
  it("deletes nothing of what a newer page writes, when it is taken off in time", () => {
    const editor = openEditor();
    doc.getMap("meta").observe(() => {
      if ((schemaVersionOf(doc) ?? 0) > schemaVersion) closeEditors();
    });
    let ownChanges = 0;
    doc.on("update", (_update, _origin, _doc, { local }: Y.Transaction) => {
      if (local) ownChanges++;
    });
    Y.applyUpdate(doc, newerUpdate());
    expect(editor.isDestroyed).toBe(true);
    expect(ownChanges).toBe(0);
    expect(fragmentAt(doc, place).toString()).toContain("words of the future");
  });
});

describe("asking for the editor of a place", () => {
  it("gets the one that is there", () => {
    const editor = openEditor();
    let got: Editor | null = null;
    withEditor(place, (ready) => (got = ready));
    expect(got).toBe(editor);
  });

  it("has it mounted and waits for it", () => {
    let got: Editor | null = null;
    withEditor(place, (ready) => (got = ready));
    expect(got).toBeNull();
    expect(useEditors.getState().wanted["block:need"]).toBe(true);
    const editor = openEditor();
    expect(got).toBe(editor);
  });
});
