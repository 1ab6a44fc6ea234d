import type * as Y from "yjs";
import { schemaVersionOf, type CanvasId } from "#shared/canvas.ts";
import { changedPlaces } from "./changedPlaces.ts";
import * as ledgers from "./saveLedger.ts";
import { markUnsent, unsentPlacesOf } from "./unsentMarks.ts";

/**
 * Follows a document's local changes until the server has them, and marks in this browser where those are that it does
 * not have. To be made before the provider: a change is counted first and then sent.
 * @param onNews called when a number may be another than before
 */
export function watchUnsaved(doc: Y.Doc, canvasId: CanvasId, onNews: () => void) {
  const leftBehind = unsentPlacesOf(canvasId);
  let ledger = ledgers.emptyLedger;

  function count(next: ledgers.SaveLedger): void {
    ledger = next;
    // Before the words are there nothing is known of what was left behind.
    if (schemaVersionOf(doc) !== null) markUnsent(canvasId, ledgers.unsavedPlacesIn(ledger));
    onNews();
  }

  doc.on("update", (_update, _origin, _doc, transaction: Y.Transaction) => {
    if (transaction.local) count(ledgers.changed(ledger, changedPlaces(transaction)));
  });
  const onBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (ledgers.unsavedIn(ledger) > 0) event.preventDefault();
  };
  window.addEventListener("beforeunload", onBeforeUnload);

  return {
    count: (): number => ledgers.unsavedIn(ledger),
    /** Whether *Saved* may not be shown: a step 2 may hold more than this page counted. */
    isSaving: (): boolean => ledgers.unsavedIn(ledger) > 0 || ledger.frames.length > 0,
    places: (): string[] => ledgers.unsavedPlacesIn(ledger),
    /** Counts what an earlier visit left, one change per place, once this browser's copy is in the document. */
    resume(): void {
      if (schemaVersionOf(doc) === null) return;
      for (const place of leftBehind) count(ledgers.changed(ledger, [place]));
    },
    connected: (): void => count(ledgers.connected(ledger)),
    sent: (frame: Uint8Array): void => count(ledgers.sent(ledger, frame)),
    saved: (frames: number): void => count(ledgers.saved(ledger, frames)),
    forget: (): void => markUnsent(canvasId, []),
    stop: (): void => window.removeEventListener("beforeunload", onBeforeUnload),
  };
}
