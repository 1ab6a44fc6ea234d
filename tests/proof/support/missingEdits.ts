import * as Y from "yjs";
import type { Edit } from "./editLedger.ts";
import { marksOf } from "./words.ts";

/** Those of the edits that a document does not hold with everything they did, deletions too. */
export function missingEdits(doc: Y.Doc, edits: readonly Edit[]): Edit[] {
  const marks = marksOf(doc);
  const snapshot = Y.snapshot(doc);
  return edits.filter(
    ({ id, isTidying, update }) =>
      !(isTidying || marks.has(id)) || !Y.snapshotContainsUpdate(snapshot, update),
  );
}

export const idsOf = (edits: readonly Edit[]): string[] => edits.map(({ id }) => id);
