import type { RichNode } from "./richNode.ts";
import type { BlockId, InterpretationId } from "./template.ts";

/** A canvas written out in full, so that a first visitor sees a real one. */
export interface Example {
  title: string;
  /** Values for the document's `fields` map. */
  fields: Record<string, string | number>;
  /** Rich text of each block without lanes. */
  texts: Record<BlockId, RichNode[]>;
  /** Rich text of each block with lanes; every lane is written, the primary one in most detail. */
  lanes: Record<BlockId, Record<InterpretationId, RichNode[]>>;
}
