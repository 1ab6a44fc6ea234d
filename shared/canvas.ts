import type * as Y from "yjs";
import type { Block, BlockId, InterpretationId, Template } from "./template.ts";
import { lanesOf } from "./template.ts";
import type { MemberName, WorkshopId } from "./workshop.ts";

export type CanvasId = string;

/** The record of a canvas. Its words, title included, live in its document and nowhere else. */
export interface Canvas {
  id: CanvasId;
  workshopId: WorkshopId;
  createdAt: string;
  createdBy: MemberName;
  /** An archived canvas is read and exported as ever; nobody writes, comments or signs. Null while it is at work. */
  archivedAt: string | null;
}

/**
 * The version of the document layout and of the nodes and marks a block may hold (`blockSchema.ts`).
 * Raise it when an older page could misread or delete what a newer one writes; an older page then may not bind an editor.
 */
export const schemaVersion = 1;

/** Where one stretch of rich text lives: a block, or one lane of a block. */
export interface Place {
  blockId: BlockId;
  lane?: InterpretationId;
}

/** The name of the place's fragment in the document, as the outside contract fixes it. */
export function fragmentName({ blockId, lane }: Place): string {
  return lane === undefined ? `block:${blockId}` : `block:${blockId}:${lane}`;
}

export function fragmentAt(doc: Y.Doc, place: Place): Y.XmlFragment {
  return doc.getXmlFragment(fragmentName(place));
}

/** The rich-text places of a block, in lane order; none for the title, which is plain text. */
export function placesOf(template: Template, block: Block): Place[] {
  if (block.kind === "title") return [];
  if (block.kind === "text") return [{ blockId: block.id }];
  return lanesOf(template, block).map((lane) => ({ blockId: block.id, lane }));
}

export function titleOf(doc: Y.Doc): Y.Text {
  return doc.getText("title");
}

/** The shared map of single values: `primary`, `intensity.<interpretation>`, `ects`, `eqf` … */
export function fieldsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap("fields");
}

/** The layout version a document says it was written with; null for a document that was never seeded. */
export function schemaVersionOf(doc: Y.Doc): number | null {
  const version = doc.getMap("meta").get("schemaVersion");
  return typeof version === "number" ? version : null;
}

/** The keys of the `fields` map that belong to a block; `intensity` stands for one key per interpretation. */
export function fieldKeysOf(template: Template, block: Block): string[] {
  return block.fields.flatMap((field) =>
    field === "intensity" ? template.interpretations.map(({ id }) => `intensity.${id}`) : [field],
  );
}

/** The primary interpretation, or null while none is chosen or the value names none of the template's. */
export function primaryOf(doc: Y.Doc, template: Template): InterpretationId | null {
  const primary = fieldsOf(doc).get("primary");
  return template.interpretations.find(({ id }) => id === primary)?.id ?? null;
}
