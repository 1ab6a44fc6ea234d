import { closeCode } from "#shared/wire.ts";

export type RefusalReason =
  | "signed-out"
  | "not-allowed"
  | "no-such-canvas"
  | "too-large"
  | "too-old"
  | "malformed";

/**
 * `unsaved` counts this person's changes that are not on the server's disk yet; they are kept in this browser.
 * `live` with `isSaving` false is the only state in which *Saved* may be shown.
 */
export type ConnectionState =
  | { state: "connecting"; unsaved: number }
  | { state: "live"; unsaved: number; isSaving: boolean }
  | { state: "offline"; unsaved: number }
  | { state: "refused"; reason: RefusalReason; unsaved: number };

const reasons = new Map<number, RefusalReason>([
  [closeCode.signedOut, "signed-out"],
  [closeCode.notAllowed, "not-allowed"],
  [closeCode.noSuchCanvas, "no-such-canvas"],
  [closeCode.tooLarge, "too-large"],
  [closeCode.tooOld, "too-old"],
  [closeCode.malformed, "malformed"],
]);

/** Why the server closed for good, or null for a close that is worth another try. */
export function refusalOf(code: number): RefusalReason | null {
  if (code < 4400 || code > 4499) return null;
  return reasons.get(code) ?? "not-allowed";
}

/** Failed connections in a row, and since when the present one is live, in ms of any clock; null while none is. */
export interface Tries {
  failed: number;
  liveSince: number | null;
}

export const noTries: Tries = { failed: 0, liveSince: null };

/** How long a connection must have been live to count as a success: an overloaded server lets in and throws out again. */
const heldMs = 10_000;

export function wentLive(tries: Tries, now: number): Tries {
  return { ...tries, liveSince: now };
}

/** After the end of a connection: one more that failed, or the first after one that held. */
export function lost({ failed, liveSince }: Tries, now: number): Tries {
  const hasHeld = liveSince !== null && now - liveSince >= heldMs;
  return { failed: hasHeld ? 1 : failed + 1, liveSince: null };
}

/**
 * How long to wait before connecting again: doubles from half a second to 20 s, and anywhere in the upper half of
 * that, so that people who lost the server together do not return together.
 * @param attempt from 0
 * @param random from 0 to 1
 */
export function reconnectDelayMs(attempt: number, random: number): number {
  const ceiling = Math.min(20_000, 500 * 2 ** attempt);
  return ceiling * (0.5 + random / 2);
}
