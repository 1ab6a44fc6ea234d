import * as Y from "yjs";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { designOf, type Design } from "#shared/design.ts";
import { insertRows, type Cells } from "#shared/rowEdits.ts";
import type { ListName } from "#shared/rows.ts";
import type { Template } from "#shared/template.ts";

export const threeUniversities = [
  { id: "madrid", country: "ES" },
  { id: "athens", country: "GR" },
  { id: "bucharest", country: "RO" },
];

/** A document with these rows; ids count from 1 under the first letter of their table: o1, a1 … */
export function docWith(rows: Partial<Record<ListName, Cells[]>>): Y.Doc {
  const doc = new Y.Doc();
  for (const [name, cells] of Object.entries(rows)) {
    let n = 0;
    const prefix = name === "assessments" ? "x" : name.charAt(0);
    insertRows(doc, name as ListName, {
      after: null,
      rows: cells,
      newId: () => `${prefix}${(n += 1)}`,
    }); // The keys of the record are names of tables.
  }
  return doc;
}

export function designWith(
  rows: Partial<Record<ListName, Cells[]>>,
  fields: Record<string, unknown> = {},
  template: Template = challengeTemplate,
): Design {
  const doc = docWith(rows);
  for (const [key, value] of Object.entries(fields)) doc.getMap("fields").set(key, value);
  return designOf(doc, template, threeUniversities);
}
