import * as Y from "yjs";

/**
 * The words of a fragment as plain text, to be put somewhere else: one line per paragraph, heading and table row.
 * Needs no schema, so it works wherever the words are shown.
 */
export function plainWords(fragment: Y.XmlFragment): string {
  return linesOf(fragment).join("\n");
}

function linesOf(parent: Y.XmlFragment): string[] {
  const children = parent.toArray();
  if (children.some((child) => child instanceof Y.XmlText)) return [children.map(inline).join("")];
  return children.flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return [];
    return child.nodeName === "tableRow" ? [rowOf(child)] : linesOf(child);
  });
}

function rowOf(row: Y.XmlElement): string {
  const cells = row.toArray().filter((cell) => cell instanceof Y.XmlElement);
  return cells.map((cell) => linesOf(cell).join(" ")).join("\t");
}

function inline(child: Y.XmlElement | Y.XmlText | Y.XmlHook): string {
  if (child instanceof Y.XmlElement) return child.nodeName === "hardBreak" ? "\n" : "";
  if (!(child instanceof Y.XmlText)) return "";
  const delta = child.toDelta() as { insert: unknown }[]; // Yjs types it as any.
  return delta.map(({ insert }) => (typeof insert === "string" ? insert : "")).join("");
}
