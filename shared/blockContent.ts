import { Node } from "@tiptap/pm/model";
import { digest } from "lib0/hash/sha256";
import { toHexString } from "lib0/buffer";
import type * as Y from "yjs";
import { blockSchema } from "./blockSchema.ts";
import { fieldKeysOf, fieldsOf, fragmentAt, placesOf, titleOf } from "./canvas.ts";
import { richNodesOf } from "./looseRichText.ts";
import { isPlain } from "./plainValue.ts";
import { plainRowsOf, type PlainRow } from "./rows.ts";
import type { RichNode } from "./richNode.ts";
import type { Block, InterpretationId, Template } from "./template.ts";

/** What a block holds right now, in the one form that is hashed, signed, exported and compared. */
export interface BlockContent {
  /** One entry for a text block, one per lane for a block with lanes; the title is one paragraph. */
  texts: { lane: InterpretationId | null; nodes: RichNode[] }[];
  /** The block's own keys of the `fields` map, in template order; a key without a value is absent. */
  fields: [key: string, value: unknown][];
  /** The rows of its table, in order; absent for a block without a table. */
  rows?: PlainRow[];
}

export function readBlock(doc: Y.Doc, template: Template, block: Block): BlockContent {
  const values = fieldsOf(doc);
  return {
    ...(block.rows !== undefined && { rows: plainRowsOf(doc, block.rows) }),
    texts:
      block.kind === "title"
        ? [{ lane: null, nodes: titleNodes(titleOf(doc).toString()) }]
        : placesOf(template, block).map((place) => ({
            lane: place.lane ?? null,
            nodes: readFragment(fragmentAt(doc, place)),
          })),
    fields: fieldKeysOf(template, block).flatMap((key): [string, unknown][] => {
      const value = values.get(key);
      return isPlain(value) ? [[key, value]] : [];
    }),
  };
}

function titleNodes(title: string): RichNode[] {
  const text = title.trim();
  return text === "" ? [] : [{ type: "paragraph", content: [{ type: "text", text }] }];
}

/** Nobody has written anything: no words in any lane, no field filled in, no row with anything in it. */
export function isBlockEmpty({ texts, fields, rows = [] }: BlockContent): boolean {
  return (
    fields.length === 0 &&
    texts.every(({ nodes }) => nodes.length === 0) &&
    rows.every(({ cells }) => cells.length === 0)
  );
}

/**
 * SHA-256, as hex, of the content in canonical form. Equal content hashes alike whatever order its marks were put on
 * in and however many empty paragraphs an editor left at the end; any change of words, structure or marks changes it.
 */
export function hashOf(content: BlockContent): string {
  return toHexString(digest(new TextEncoder().encode(JSON.stringify(sortKeys(content)))));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined && v !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, v]) => [key, sortKeys(v)]),
  );
}

/**
 * The rich text of a fragment, read through the schema and without changing the document: marks come in the schema's
 * order, neighbouring text with equal marks is joined, empty paragraphs at the end are dropped. What the schema does
 * not know (a plain client may write anything) is kept as the text it holds, and so is what is nested too deep.
 */
export function readFragment(fragment: Y.XmlFragment): RichNode[] {
  const children = richNodesOf(fragment, blockSchema);
  if (children.length === 0) return [];
  const doc = Node.fromJSON(blockSchema, { type: "doc", content: children });
  const nodes = (doc.toJSON() as { content?: RichNode[] }).content ?? [];
  while (isEmptyParagraph(nodes.at(-1))) nodes.pop();
  return nodes;
}

function isEmptyParagraph(node: RichNode | undefined): boolean {
  return node?.type === "paragraph" && !node.content?.length;
}

/** The words of rich text without its structure, one line per paragraph, heading or cell. */
export function plainText(nodes: readonly RichNode[]): string {
  return nodes.map(plainTextOfNode).filter(Boolean).join("\n");
}

function plainTextOfNode(node: RichNode): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  const isInline = node.content?.some(({ type }) => type === "text" || type === "hardBreak");
  return (node.content ?? []).map(plainTextOfNode).join(isInline ? "" : "\n");
}
