import { isDeepStrictEqual } from "node:util";
import * as Y from "yjs";

/** A key for every edit of every simulated person; nobody ever takes one away. */
export const marksOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap("marks");

/** Whether this edit has ever been there. Whoever may write may also have taken its mark out, by a harmed frame for instance. */
export const knowsMark = (doc: Y.Doc, id: string): boolean => marksOf(doc)._map.has(id);

export const hasMark = (doc: Y.Doc, id: string): boolean => marksOf(doc).has(id);

export const title = (doc: Y.Doc): Y.Text => doc.getText("title");
export const need = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment("block:need");
export const fields = (doc: Y.Doc): Y.Map<unknown> => doc.getMap("fields");
export const outcomes = (doc: Y.Doc): Y.Array<Y.Map<unknown>> => doc.getArray("outcomes");

/** Everything the proofs write, as plain values. */
export function wordsOf(doc: Y.Doc): Record<string, unknown> {
  return {
    title: title(doc).toJSON(),
    need: need(doc).toJSON(),
    fields: fields(doc).toJSON(),
    outcomes: outcomes(doc).toJSON(),
    marks: Object.keys(marksOf(doc).toJSON()).toSorted(),
  };
}

/**
 * The same structs and the same words. Not the same deletions: each replica takes out by itself the marks on text that
 * have become void, those of who may not write too.
 */
export function isSameDocument(one: Y.Doc, other: Y.Doc): boolean {
  const [vector, otherVector] = [reachOf(one), reachOf(other)];
  return isDeepStrictEqual(vector, otherVector) && isDeepStrictEqual(wordsOf(one), wordsOf(other));
}

/** Every struct of the other, and perhaps more. */
export function holdsAllOf(one: Y.Doc, other: Y.Doc): boolean {
  const reach = reachOf(one);
  return [...reachOf(other)].every(([client, clock]) => (reach.get(client) ?? 0) >= clock);
}

const reachOf = (doc: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(doc));

/** Whether something in it waits for something that it builds on. */
export function isIncomplete({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null;
}

/** Every text that a person could stand in, in no order that matters. */
export function textsIn(doc: Y.Doc): Y.Text[] {
  const texts: Y.Text[] = [title(doc)];
  for (const item of need(doc).createTreeWalker((node) => node instanceof Y.XmlText)) {
    if (item instanceof Y.XmlText) texts.push(item);
  }
  for (const outcome of outcomes(doc)) {
    const text = outcome.get("text");
    if (text instanceof Y.Text) texts.push(text);
  }
  return texts;
}

/** What a text says, without its marks. */
export function plainText(text: Y.Text): string {
  const parts = text.toDelta() as { insert?: unknown }[]; // Yjs types it as any.
  return parts.map(({ insert }) => (typeof insert === "string" ? insert : "\u{FFFC}")).join("");
}
