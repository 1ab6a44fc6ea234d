import type { Logger } from "pino";
import * as Y from "yjs";
import type { Kept } from "../log/updateLog.ts";

/** The end of a transaction is most of the cost of a small update, and grows faster than a large transaction does. */
const updatesPerTransaction = 100;

/** A snapshot was seen to be sound when it was made: it is served as it is. Anything else is put together. */
export function stateOf({ updates, loose }: Kept, logger: Logger): Y.Doc | Uint8Array {
  const [only] = updates;
  const isSnapshot = updates.length === 1 && loose.count === 0;
  return isSnapshot && only !== undefined ? only : documentOf(updates, logger);
}

/**
 * The document that these updates make.
 *
 * A record that Yjs decodes but cannot apply is left out and logged, and the rest is applied to a fresh document,
 * since a failed apply leaves the old one half changed. One bad record must not make a canvas unreadable. A room takes
 * such a record out of the log again; here one is met that it had no time for, and it stays for whoever looks into it.
 */
export function documentOf(updates: readonly Uint8Array[], logger: Logger): Y.Doc {
  const sound = [...updates];
  let together = updatesPerTransaction;
  for (;;) {
    const doc = new Y.Doc();
    const failed = apply(doc, sound, together);
    if (failed === null) return doc;
    doc.destroy();
    if (together === 1) {
      logger.error({ err: failed.error }, "left out a bad update");
      sound.splice(failed.from, 1);
    }
    together = 1; // One by one, which of them it was can be told.
  }
}

/** From where on the transaction began that failed. */
function apply(
  doc: Y.Doc,
  updates: readonly Uint8Array[],
  together: number,
): { from: number; error: unknown } | null {
  for (let from = 0; from < updates.length; from += together) {
    try {
      doc.transact(() => {
        for (const update of updates.slice(from, from + together)) Y.applyUpdate(doc, update);
      });
    } catch (error) {
      return { from, error };
    }
  }
  return null;
}
