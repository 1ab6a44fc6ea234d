import * as Y from "yjs";
import { prepared, writePrepared } from "./prepared.ts";
import { seeded } from "./randomness.ts";

export interface LargeDocument {
  /** Together they are the document, each some 50 kB. */
  updates: Uint8Array[];
  stateBytes: number;
  /** A file with the whole of it. */
  stateFile: string;
}

const writers = 20;
const editsPerUpdate = 400;
/** Of what stands in the document for one edit, words included. */
const bytesPerEdit = 118;
const sentence =
  "The module asks a challenge of the city, and the partners answer it with what they know and can do. ";

/** A document as twenty people write it, a sentence at a time and anywhere; `bytes` in all, or a little more or less. */
export function largeDocument(bytes: number): LargeDocument {
  const name = `document-${bytes}-2`;
  const { updates, state } = prepared(name, () => write(bytes));
  return { updates, stateBytes: state.length, stateFile: writePrepared(`${name}.state`, state) };
}

function write(bytes: number): { updates: Uint8Array[]; state: Uint8Array } {
  const random = seeded(20261123);
  const doc = new Y.Doc();
  const all: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => all.push(update));
  const text = new Y.XmlText();
  const paragraph = new Y.XmlElement("paragraph");
  doc.clientID = 1;
  doc.getXmlFragment("block:target-group").insert(0, [paragraph]);
  paragraph.insert(0, [text]);
  for (let written = 0; written < bytes; written += bytesPerEdit) {
    doc.clientID = 1 + Math.floor(random() * writers);
    text.insert(Math.floor(random() * (text.length + 1)), sentence);
  }
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return { updates: mergedInGroups(all), state };
}

function mergedInGroups(all: Uint8Array[]): Uint8Array[] {
  const groups: Uint8Array[] = [];
  for (let from = 0; from < all.length; from += editsPerUpdate) {
    groups.push(Y.mergeUpdates(all.slice(from, from + editsPerUpdate)));
  }
  return groups;
}
