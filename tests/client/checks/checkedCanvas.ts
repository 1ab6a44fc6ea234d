import { onTestFinished } from "vitest";
import type * as Y from "yjs";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { blockOf, type Block } from "#shared/template.ts";
import { watchDesign } from "../../../client/checks/designNow.ts";
import { showSomeRecords, universities } from "../records/someRecords.ts";

/** Shows the records of a canvas and has its design worked out of a real document until the test ends. */
export function checkedCanvas(doc: Y.Doc): Y.Doc {
  showSomeRecords();
  onTestFinished(watchDesign(doc, challengeTemplate, universities));
  return doc;
}

export function blockNamed(id: string): Block {
  const block = blockOf(challengeTemplate, id);
  if (!block) throw new Error(`the template has no block ${id}`);
  return block;
}
