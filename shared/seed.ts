import { prosemirrorJSONToYXmlFragment } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import type { RichNode } from "./richNode.ts";
import { blockSchema } from "./blockSchema.ts";
import { fieldsOf, fragmentAt, schemaVersion, titleOf, type Place } from "./canvas.ts";
import type { Example, ExampleRows } from "./example.ts";
import { partnersFor, type Located } from "./examplePartners.ts";
import { rowColumns, rowsNames, type Column } from "./rowColumns.ts";
import { insertRows, partnerRow, setCell, wordsOf, type Cells } from "./rowEdits.ts";

/**
 * The first update of a new canvas's document: its layout version, its title and, for a worked example, its words and
 * rows, those of the universities given to the workshop's own. Made once, by the server, in the transaction that makes the canvas: seeding twice would write every word twice.
 */
export function seedUpdate(
  title: string,
  example?: Example,
  universities: readonly Located[] = [],
): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    doc.getMap("meta").set("schemaVersion", schemaVersion);
    titleOf(doc).insert(0, title);
    if (!example) return;
    writeExample(doc, example);
    writeRows(doc, example.rows ?? {}, universities);
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

function writeRows(doc: Y.Doc, rows: Partial<ExampleRows>, universities: readonly Located[]): void {
  for (const name of rowsNames) {
    if (name === "partners") continue;
    const written = (rows[name] ?? []).map(({ id, ...cells }) => ({ id, cells }));
    const ids = written.map(({ id }) => id).values();
    insertRows(doc, name, {
      after: null,
      rows: written.map(({ cells }) => cells),
      newId: () => ids.next().value ?? "",
    });
  }
  for (const [id, cells] of partnersFor(rows.partners ?? [], universities)) {
    writePartner(partnerRow(doc, id), cells);
  }
}

function writePartner(row: Y.Map<unknown>, cells: Cells): void {
  for (const column of rowColumns.partners satisfies readonly Column[]) {
    const value = cells[column.key];
    if (typeof value === "string") wordsOf(row, column.key).insert(0, value);
    else if (value !== undefined) setCell(row, column, value);
  }
}
