import { prosemirrorJSONToYXmlFragment } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import type { RichNode } from "./richNode.ts";
import { blockSchema } from "./blockSchema.ts";
import { fieldsOf, fragmentAt, schemaVersion, titleOf, type Place } from "./canvas.ts";
import type { Example } from "./example.ts";

/**
 * The first update of a new canvas's document: its layout version, its title and, for a worked example, its words.
 * Made once, by the server, in the transaction that makes the canvas: seeding twice would write every word twice.
 */
export function seedUpdate(title: string, example?: Example): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    doc.getMap("meta").set("schemaVersion", schemaVersion);
    titleOf(doc).insert(0, title);
    if (example) writeExample(doc, example);
  });
  return Y.encodeStateAsUpdate(doc);
}

function writeExample(doc: Y.Doc, example: Example): void {
  for (const [key, value] of Object.entries(example.fields)) fieldsOf(doc).set(key, value);
  for (const [blockId, nodes] of Object.entries(example.texts)) write(doc, { blockId }, nodes);
  for (const [blockId, lanes] of Object.entries(example.lanes)) {
    for (const [lane, nodes] of Object.entries(lanes)) write(doc, { blockId, lane }, nodes);
  }
}

function write(doc: Y.Doc, place: Place, nodes: RichNode[]): void {
  prosemirrorJSONToYXmlFragment(
    blockSchema,
    { type: "doc", content: nodes },
    fragmentAt(doc, place),
  );
}
