import { setImmediate as nextTurn } from "node:timers/promises";
import * as Y from "yjs";
import { encodeState } from "./encodeState.ts";

export interface Merged {
  /** One update that says what all of them say together. */
  bytes: Uint8Array;
  /** Which of them it does not hold, by index: Yjs cannot apply them, or they wait for what none of the others brings. */
  leftOut: ReadonlySet<number>;
}

/** Between two slices others get their turn. With fewer, as with many more, Yjs takes longer over all. */
const updatesPerSlice = 100;

/**
 * Merges updates by applying them to a document: Yjs's own merging without one takes time that grows with the square of
 * their number. Throws when the result, read again, is not the same document.
 *
 * What waits is left out, as what cannot be applied: a room may be about to take it out of the log again (its structs
 * wait for each other), and out of a snapshot nothing can be taken. When what it waits for has come it is merged.
 */
export async function mergeUpdates(updates: readonly Uint8Array[]): Promise<Merged> {
  const leftOut = new Set<number>();
  // After a failure one by one, to know which one it was, and each time on a fresh document: the old one is half changed.
  for (let perSlice = updatesPerSlice; ;) {
    const doc = new Y.Doc();
    const failedAt = await applyAll(doc, updates, { perSlice, leftOut });
    const waiting = failedAt === null ? waitingOf(doc, updates, leftOut) : [];
    if (failedAt === null && waiting.length === 0) {
      const bytes = encodeState(doc);
      await nextTurn();
      assertSays(bytes, doc);
      doc.destroy();
      return { bytes, leftOut };
    }
    doc.destroy();
    for (const index of waiting) leftOut.add(index);
    if (failedAt === null) continue;
    if (perSlice === 1) leftOut.add(failedAt);
    perSlice = 1;
  }
}

/** Those of the updates in which something waits. Most documents have nothing that waits, and then nothing is decoded. */
function waitingOf(
  { store }: Y.Doc,
  updates: readonly Uint8Array[],
  leftOut: ReadonlySet<number>,
): number[] {
  if (store.pendingStructs === null && store.pendingDs === null) return [];
  const isMissing = (client: number, end: number) => end > Y.getState(store, client);
  return [...updates.keys()].filter((index) => {
    const update = updates[index];
    if (update === undefined || leftOut.has(index)) return false;
    const { structs, ds } = Y.decodeUpdate(update);
    return (
      structs.some(
        (s) => !(s instanceof Y.Skip) && isMissing(s.id.client, s.id.clock + s.length),
      ) ||
      [...ds.clients].some(([client, ranges]) =>
        ranges.some(({ clock, len }) => isMissing(client, clock + len)),
      )
    );
  });
}

/** Answers where the slice begins that cannot be applied; null when all could. */
async function applyAll(
  doc: Y.Doc,
  updates: readonly Uint8Array[],
  { perSlice, leftOut }: { perSlice: number; leftOut: ReadonlySet<number> },
): Promise<number | null> {
  for (let from = 0; from < updates.length; from += perSlice) {
    const slice = updates.slice(from, from + perSlice).filter((_, i) => !leftOut.has(from + i));
    try {
      // One transaction for all: most of the cost is at its end.
      doc.transact(() => slice.forEach((update) => Y.applyUpdate(doc, update)));
    } catch {
      return from; // Yjs says nothing about why that would help anybody.
    }
    await nextTurn();
  }
  return null;
}

function assertSays(bytes: Uint8Array, doc: Y.Doc): void {
  const again = new Y.Doc();
  Y.applyUpdate(again, bytes);
  const isSame =
    Y.equalSnapshots(Y.snapshot(again), Y.snapshot(doc)) &&
    (again.store.pendingStructs === null) === (doc.store.pendingStructs === null) &&
    (again.store.pendingDs === null) === (doc.store.pendingDs === null);
  again.destroy();
  if (!isSame) throw new Error("the merged updates do not say what they said one by one");
}
