import type { Example } from "#shared/example.ts";

/** What one zone of the canvas holds of an example. */
export type ZonePart = Pick<Example, "texts" | "lanes">;

/** One example's words from its zones; no block belongs to two of them. */
export function joinZones(...parts: ZonePart[]): ZonePart {
  return {
    texts: Object.fromEntries(parts.flatMap(({ texts }) => Object.entries(texts))),
    lanes: Object.fromEntries(parts.flatMap(({ lanes }) => Object.entries(lanes))),
  };
}
