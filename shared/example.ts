import type { RichNode } from "./richNode.ts";
import type { RowsName } from "./rowColumns.ts";
import type { ListName, Row } from "./rows.ts";
import type { BlockId, InterpretationId } from "./template.ts";

/** A canvas written out in full, so that a first visitor sees a real one. */
export interface Example {
  title: string;
  /** Values for the document's `fields` map. */
  fields: Record<string, string | number | string[]>;
  /** Rich text of each block without lanes. */
  texts: Record<BlockId, RichNode[]>;
  /** Rich text of each block with lanes; every lane is written, the primary one in most detail. */
  lanes: Record<BlockId, Record<InterpretationId, RichNode[]>>;
  /** Its tables, in reading order; one that is absent stays empty. */
  rows?: Partial<ExampleRows>;
}

export type ExampleRows = { [N in ListName]: ExampleRow<N>[] } & { partners: ExamplePartner[] };

/** With an id of its own, to which other rows of the example refer. */
export type ExampleRow<N extends ListName> = { id: string } & WrittenCells<N>;

/**
 * What one university brings. Workshops have universities of their own, so an example names none: it says where the one
 * lies that it was written about, and what of the row would hold for another in its place.
 */
export interface ExamplePartner {
  /** ISO 3166-1, two letters. */
  country: string;
  anywhere: WrittenCells<"partners">;
  /** What depends on the country's law and offices: it is told of no university elsewhere. */
  there: WrittenCells<"partners">;
}

export type WrittenCells<N extends RowsName> = Partial<Omit<Row<N>, "id" | "refused">>;
