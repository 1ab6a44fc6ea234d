import * as Y from "yjs";
import { editMarker } from "./marker.ts";
import { PackedUpdates } from "./packedUpdates.ts";
import { prepared } from "./prepared.ts";
import { seeded } from "./randomness.ts";

export interface WritingSession {
  /** One per edit, and after every `editsPerMark` one that marks how far it is. */
  updates: PackedUpdates;
  marks: number;
  /** What stands there in the end. */
  text: string;
}

export const editsPerMark = 500;

const letters = "etaoin shrdlu cmfwyp vbgkqj ";

/** Somebody writes for a long time: letter by letter, takes back one in twelve, and goes elsewhere every fifty. */
export function writingSession(edits: number): WritingSession {
  const { bytes, count, text } = prepared(`writing-${edits}-1`, () => write(edits));
  return {
    updates: PackedUpdates.from({ bytes, count }),
    marks: Math.ceil(edits / editsPerMark),
    text,
  };
}

/** The text of a session in a document that heard it. */
export function textOf(doc: Y.Doc): string {
  const paragraph = doc.getXmlFragment("block:need").get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  return text instanceof Y.XmlText ? text.toJSON() : "";
}

function write(edits: number): { bytes: Uint8Array; count: number; text: string } {
  const random = seeded(250_000);
  const updates = new PackedUpdates();
  const doc = new Y.Doc();
  doc.clientID = 77;
  doc.on("update", (update: Uint8Array) => updates.push(update));
  const text = beginText(doc);
  let caret = 0;
  for (let edit = 1; edit <= edits; edit++) {
    if (random() < 0.02) caret = Math.floor(random() * (text.length + 1));
    if (random() < 1 / 12 && caret > 0) {
      caret -= 1;
      text.delete(caret, 1);
    } else {
      text.insert(caret, letters.charAt(Math.floor(random() * letters.length)));
      caret += 1;
    }
    if (edit % editsPerMark === 0 || edit === edits) mark(doc, Math.ceil(edit / editsPerMark));
  }
  const written = text.toJSON();
  doc.destroy();
  return { bytes: new Uint8Array(updates.packed), count: updates.count, text: written };
}

function beginText(doc: Y.Doc): Y.XmlText {
  const text = new Y.XmlText();
  const paragraph = new Y.XmlElement("paragraph");
  doc.transact(() => {
    doc.getXmlFragment("block:need").insert(0, [paragraph]);
    paragraph.insert(0, [text]);
  });
  return text;
}

function mark(doc: Y.Doc, number: number): void {
  const marks = doc.getText("marks");
  marks.insert(marks.length, editMarker(0, number, 0));
}
