import { isDocumentChanging, syncStep } from "#shared/wire.ts";
import { stepOf } from "./frames.ts";

/** One local edit, by where it changed the document (see `changedPlaces`). */
export type Change = readonly string[];

/**
 * Keeps a person's changes until the server says they are on disk. `frames` holds, for each document-changing frame of
 * the present connection that is not acknowledged yet, the changes it settles: one for an update; for the step 2 that
 * opens a connection, all that were unsaved at that time.
 */
export interface SaveLedger {
  /** Changes that wait for the next step 2: made offline, or sent on a connection that broke before the answer. */
  carried: readonly Change[];
  frames: readonly (readonly Change[])[];
  /** How many frames of this connection are acknowledged. */
  acknowledged: number;
}

export const emptyLedger: SaveLedger = { carried: [], frames: [], acknowledged: 0 };

/** How many changes the server does not have, as far as this page was told. */
export function unsavedIn({ carried, frames }: SaveLedger): number {
  return frames.reduce((sum, changes) => sum + changes.length, carried.length);
}

/** Where they are, each place once. */
export function unsavedPlacesIn({ carried, frames }: SaveLedger): string[] {
  return [...new Set([...frames.flat(2), ...carried.flat()])];
}

export function changed(ledger: SaveLedger, change: Change): SaveLedger {
  return { ...ledger, carried: [...ledger.carried, change] };
}

/** A new connection: the server counts from zero again, and whatever was not acknowledged goes with the step 2. */
export function connected({ carried, frames }: SaveLedger): SaveLedger {
  return { carried: [...frames.flat(), ...carried], frames: [], acknowledged: 0 };
}

/** A frame went out on the present connection. Frames that are not about the document change nothing. */
export function sent(ledger: SaveLedger, frame: Uint8Array): SaveLedger {
  const { carried, frames } = ledger;
  if (isDocumentChanging(frame)) {
    // An update settles the change it was made for. The step 2 settles all that waited for it.
    const first = stepOf(frame) === syncStep.update ? Math.max(0, carried.length - 1) : 0;
    return {
      ...ledger,
      carried: carried.slice(0, first),
      frames: [...frames, carried.slice(first)],
    };
  }
  // An empty step 2 says that the server holds everything already; what it holds is on disk.
  return stepOf(frame) === syncStep.missing ? { ...ledger, carried: [] } : ledger;
}

/** The server has the first `count` document-changing frames of this connection on disk. */
export function saved({ carried, frames, acknowledged }: SaveLedger, count: number): SaveLedger {
  const news = Math.min(Math.max(0, count - acknowledged), frames.length);
  return { carried, frames: frames.slice(news), acknowledged: acknowledged + news };
}
