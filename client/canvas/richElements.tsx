import type { ReactNode } from "react";
import * as Y from "yjs";
import type { RichNode } from "#shared/richNode.ts";
import { richText } from "../ui/richText.tsx";

/** Shared rich text as plain elements, without the schema that the editor brings. */
export function richElements(parent: Y.XmlFragment | Y.XmlElement): ReactNode[] {
  return richText(nodesOf(parent));
}

function nodesOf(parent: Y.XmlFragment | Y.XmlElement): RichNode[] {
  return parent.toArray().flatMap((child): RichNode[] => {
    if (child instanceof Y.XmlText) return runsOf(child);
    if (!(child instanceof Y.XmlElement)) return [];
    return [{ type: child.nodeName, attrs: child.getAttributes(), content: nodesOf(child) }];
  });
}

interface Run {
  insert: unknown;
  attributes?: Record<string, unknown>;
}

function runsOf(text: Y.XmlText): RichNode[] {
  const runs = text.toDelta() as Run[]; // Yjs types a delta as any[]; this is its documented shape.
  return runs.flatMap(({ insert, attributes = {} }): RichNode[] =>
    typeof insert === "string" ? [{ type: "text", text: insert, marks: marksOf(attributes) }] : [],
  );
}

function marksOf(attributes: Record<string, unknown>): NonNullable<RichNode["marks"]> {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([type, value]) => ({ type, ...(isObject(value) && { attrs: value }) }));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
