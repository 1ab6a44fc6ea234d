import * as Y from "yjs";
import { fieldsOf } from "#shared/canvas.ts";

/** In the name of a place that is one value of the `fields` map and no text. */
const fieldPrefix = "fields:";

/**
 * Where a transaction changed the document: the names of its texts as the outside contract fixes them (`title`,
 * `block:need`, `block:challenge:theme`) and tables (`activities`, whichever row it is), and `fields:<key>` for values.
 */
export function changedPlaces({ doc, changed, changedParentTypes }: Y.Transaction): string[] {
  const isFields = (type: unknown): boolean => type === fieldsOf(doc);
  const keys = [...changed].flatMap(([type, names]) => (isFields(type) ? [...names] : []));
  // What is inside a text has the text itself among its parents.
  const roots = [...changedParentTypes.keys()].filter((type) => type._item === null);
  const texts = roots.filter((type) => !isFields(type)).map((type) => Y.findRootTypeKey(type));
  return [...texts, ...keys.map((key) => `${fieldPrefix}${key}`)];
}

/** The key of a value of the `fields` map; null for a text or a table. */
export function fieldKeyOf(place: string): string | null {
  return place.startsWith(fieldPrefix) ? place.slice(fieldPrefix.length) : null;
}
