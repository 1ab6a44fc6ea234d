/** Lists of lists go no deeper: nothing of ours holds more than a list of words or numbers. */
const maxDepth = 4;

/** Yjs carries more than JSON can (big integers, bytes), and a plain client may write it; none of it is content. */
export function isPlain(value: unknown, depth = 0): boolean {
  if (Array.isArray(value)) {
    return depth < maxDepth && value.every((entry) => isPlain(entry, depth + 1));
  }
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

export function plainEntries(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isPlain(value)));
}
