import type { RichNode } from "#shared/richNode.ts";

/**
 * Readers of rich text that trust no attribute: a canvas is open to any client of the sync protocol,
 * and what such a client wrote must neither break a file nor become a link that runs code.
 */

export const childrenOf = (node: RichNode): RichNode[] => node.content ?? [];

export function isBlank(node: RichNode): boolean {
  if (node.type === "text") return (node.text ?? "").trim() === "";
  if (node.type === "hardBreak") return true;
  return node.type !== "table" && childrenOf(node).every(isBlank);
}

/** 3 or 4, the levels that a block may hold. */
export function headingLevelOf(node: RichNode): 3 | 4 {
  return node.attrs?.level === 4 ? 4 : 3;
}

/** The number of an ordered list's first item. */
export function listStartOf(node: RichNode): number {
  return wholeNumber(node.attrs?.start, 0, 32_767) ?? 1;
}

export function spanOf(cell: RichNode, axis: "colspan" | "rowspan"): number {
  return wholeNumber(cell.attrs?.[axis], 1, 1_000) ?? 1;
}

function wholeNumber(value: unknown, min: number, max: number): number | null {
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= min && number <= max
    ? number
    : null;
}

export const hasMark = (node: RichNode, type: string): boolean =>
  node.marks?.some((mark) => mark.type === type) ?? false;

const linkProtocols = new Set(["http:", "https:", "mailto:"]);

/** Word asks to repair a file with a longer address. */
const longestAddress = 2_000;

/** The address of a linked text, safe and percent-encoded; null where there is none that an export may carry. */
export function hrefOf(node: RichNode): string | null {
  const href = node.marks?.find(({ type }) => type === "link")?.attrs?.href;
  if (typeof href !== "string" || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (!linkProtocols.has(url.protocol)) return null;
  const encoded = url.href.replace(/[\s"'<>\\^`{|}]/g, (char) => encodeURIComponent(char));
  return encoded.length > longestAddress ? null : encoded;
}
