import * as Y from "yjs";
import { fieldsOf, titleOf } from "./canvas.ts";
import type { InterpretationId } from "./template.ts";

/**
 * The first update of a canvas that begins as a copy: all words, values and rows of the source, under another title and,
 * if one is given, another leading reading. What hangs on the source (threads, sign-offs) is a record and stays there.
 * The source is not changed; the copy shares nothing with it but history.
 */
export function copyUpdate(
  source: Y.Doc,
  { title, primary }: { title: string; primary: InterpretationId | null },
): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(source));
  copy.transact(() => {
    replaceText(titleOf(copy), title);
    if (primary !== null) fieldsOf(copy).set("primary", primary);
  });
  const update = Y.encodeStateAsUpdate(copy);
  copy.destroy();
  return update;
}

function replaceText(text: Y.Text, words: string): void {
  text.delete(0, text.length);
  text.insert(0, words);
}
