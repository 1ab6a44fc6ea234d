import * as decoding from "lib0/decoding";
import { channel, isDocumentChanging, syncStep } from "#shared/wire.ts";

/**
 * Counts a person's changes until the server says they are on disk. A change is one local edit of the document.
 * `frames` holds, for each document-changing frame of the present connection that is not acknowledged yet, how many
 * changes it settles: one for an update; for the step 2 that opens a connection, all that were unsaved at that time.
 */
export interface SaveLedger {
  unsaved: number;
  /** Changes that wait for the next step 2: made offline, or sent on a connection that broke before the answer. */
  carried: number;
  frames: readonly number[];
  /** How many frames of this connection are acknowledged. */
  acknowledged: number;
}

export const emptyLedger: SaveLedger = { unsaved: 0, carried: 0, frames: [], acknowledged: 0 };

export function changed(ledger: SaveLedger): SaveLedger {
  return { ...ledger, unsaved: ledger.unsaved + 1, carried: ledger.carried + 1 };
}

/** A new connection: the server counts from zero again, and whatever was not acknowledged goes with the step 2. */
export function connected(ledger: SaveLedger): SaveLedger {
  return { unsaved: ledger.unsaved, carried: ledger.unsaved, frames: [], acknowledged: 0 };
}

/** A frame went out on the present connection. Frames that are not about the document change nothing. */
export function sent(ledger: SaveLedger, frame: Uint8Array): SaveLedger {
  if (isDocumentChanging(frame)) {
    // An update settles the change it was made for. The step 2 settles all that waited for it.
    const settles =
      stepOf(frame) === syncStep.update ? Math.min(1, ledger.carried) : ledger.carried;
    return {
      ...ledger,
      carried: ledger.carried - settles,
      frames: [...ledger.frames, settles],
    };
  }
  // An empty step 2 says that the server holds everything already; what it holds is on disk.
  return stepOf(frame) === syncStep.missing
    ? settle({ ...ledger, carried: 0 }, ledger.carried)
    : ledger;
}

/** The server has the first `count` document-changing frames of this connection on disk. */
export function saved(ledger: SaveLedger, count: number): SaveLedger {
  const news = Math.max(0, count - ledger.acknowledged);
  const settled = ledger.frames.slice(0, news).reduce((sum, changes) => sum + changes, 0);
  return settle(
    {
      ...ledger,
      frames: ledger.frames.slice(news),
      acknowledged: ledger.acknowledged + Math.min(news, ledger.frames.length),
    },
    settled,
  );
}

function settle(ledger: SaveLedger, changes: number): SaveLedger {
  return { ...ledger, unsaved: ledger.unsaved - changes };
}

function stepOf(frame: Uint8Array): number | null {
  const decoder = decoding.createDecoder(frame);
  return decoding.readVarUint(decoder) === channel.sync ? decoding.readVarUint(decoder) : null;
}
