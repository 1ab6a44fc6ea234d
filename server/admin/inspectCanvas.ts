import * as Y from "yjs";
import { schemaVersionOf, titleOf, type CanvasId } from "#shared/canvas.ts";
import type { Template } from "#shared/template.ts";
import type { Db } from "../db/schema.ts";
import { readableIn, type Readable } from "./readable.ts";
import { soundDocument, type SoundDocument } from "./soundDocument.ts";

/** What is kept of a canvas and how much of it can be read. */
export interface Inspection extends Omit<SoundDocument, "doc"> {
  /** Changes in sound records that build on something which is not there. */
  waiting: number;
  /** Null when the document does not say it: it was never seeded, or its seed is lost. */
  schemaVersion: number | null;
  title: string;
  /** What can be read before the first damaged record; null when there is none. */
  before: Readable | null;
  /** What can be read with everything that is sound. */
  readable: Readable;
}

/** Without a template there is no telling which blocks there are, and nothing counts as readable. */
export async function inspectCanvas(
  db: Db,
  canvasId: CanvasId,
  template: Template | null,
): Promise<Inspection> {
  const readable = (doc: Y.Doc) =>
    template ? readableIn(doc, template) : { blocks: 0, characters: 0 };
  let before: Readable | null = null;
  const { doc, ...sound } = await soundDocument(db, canvasId, (soFar) => {
    before = readable(soFar);
  });
  const inspection: Inspection = {
    ...sound,
    waiting: waitingIn(doc),
    schemaVersion: schemaVersionOf(doc),
    title: titleOf(doc).toString(),
    before,
    readable: readable(doc),
  };
  doc.destroy();
  return inspection;
}

function waitingIn({ store: { pendingStructs, pendingDs } }: Y.Doc): number {
  const structs = pendingStructs ? Y.decodeUpdateV2(pendingStructs.update).structs : [];
  const changes = structs.filter((struct) => !(struct instanceof Y.Skip));
  return changes.length + (pendingDs ? 1 : 0);
}
