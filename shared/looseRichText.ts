import type { NodeType, Schema } from "@tiptap/pm/model";
import * as Y from "yjs";
import type { RichNode } from "./richNode.ts";
import { plainEntries } from "./plainValue.ts";

/**
 * Levels of elements that are read as such; an editor's own words need a dozen. A plain client may nest without end, and
 * everything that is done with rich text afterwards recurses.
 */
const maxDepth = 50;

/** Where a walk through elements is: how deep, and in the node that holds what it finds. */
interface At {
  depth: number;
  container: NodeType;
}

/**
 * What the elements hold, as the schema knows it. What it does not know, and what is nested too deep, is kept as the text
 * that it holds.
 */
export function richNodesOf(fragment: Y.XmlFragment, schema: Schema): RichNode[] {
  return blocksOf(fragment, schema, { depth: 0, container: schema.topNodeType });
}

function blocksOf(parent: Y.XmlFragment | Y.XmlElement, schema: Schema, at: At): RichNode[] {
  const depth = at.depth + 1;
  return parent.toArray().flatMap((child): RichNode[] => {
    if (child instanceof Y.XmlText) return paragraphOf(child, schema);
    if (!(child instanceof Y.XmlElement)) return [];
    if (depth > maxDepth) return flatBlocksOf(child, schema, at.container);
    const type = schema.nodes[child.nodeName];
    const isBlock = type?.isBlock === true && type !== schema.topNodeType;
    if (!isBlock) return blocksOf(child, schema, { ...at, depth });
    const content = type.inlineContent
      ? inlineOf(child, schema, depth)
      : blocksOf(child, schema, { depth, container: type });
    return [{ type: child.nodeName, attrs: plainEntries(child.getAttributes()), content }];
  });
}

/** One paragraph per text, in whatever the container wants around a paragraph: a list wants an item, say. */
function flatBlocksOf(element: Y.XmlElement, schema: Schema, container: NodeType): RichNode[] {
  const paragraphs = textsBelow(element).flatMap((text) => paragraphOf(text, schema));
  const { paragraph } = schema.nodes;
  const around = (paragraph && container.contentMatch.findWrapping(paragraph)) ?? [];
  if (paragraphs.length === 0) return [];
  return around.reduceRight<RichNode[]>(
    (content, type) => [{ type: type.name, content }],
    paragraphs,
  );
}

/** In reading order; a loop and not a recursion, since nobody knows how deep it goes. */
function textsBelow(element: Y.XmlElement): Y.XmlText[] {
  const texts: Y.XmlText[] = [];
  const waiting: unknown[] = [element];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next instanceof Y.XmlText) texts.push(next);
    else if (next instanceof Y.XmlElement) {
      for (const child of next.toArray().toReversed()) waiting.push(child);
    }
  }
  return texts;
}

function paragraphOf(text: Y.XmlText, schema: Schema): RichNode[] {
  const content = textOf(text, schema);
  return content.length === 0 ? [] : [{ type: "paragraph", content }];
}

function inlineOf(parent: Y.XmlElement, schema: Schema, depth: number): RichNode[] {
  return parent.toArray().flatMap((child): RichNode[] => {
    if (child instanceof Y.XmlText) return textOf(child, schema);
    if (!(child instanceof Y.XmlElement)) return [];
    const type = schema.nodes[child.nodeName];
    if (type?.isInline === true && !type.isText) return [{ type: child.nodeName }];
    return depth < maxDepth
      ? inlineOf(child, schema, depth + 1)
      : textsBelow(child).flatMap((text) => textOf(text, schema));
  });
}

function textOf(text: Y.XmlText, schema: Schema): RichNode[] {
  const delta = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return delta.flatMap(({ insert, attributes = {} }): RichNode[] => {
    if (typeof insert !== "string" || insert === "") return [];
    const marks = Object.entries(attributes)
      .filter(([name]) => schema.marks[name] !== undefined)
      .map(([type, attrs]) => ({ type, attrs: isObject(attrs) ? plainEntries(attrs) : {} }));
    return [{ type: "text", text: insert, marks }];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
