import { IndexeddbPersistence } from "y-indexeddb";
import type * as Y from "yjs";
import type { CanvasId } from "#shared/canvas.ts";
import { copyName } from "./copyName.ts";

/** This browser's own copy of one canvas: all that the page ever showed or wrote of it, unsaved edits included. */
export interface LocalCopy {
  /** Resolves when the copy is in the document, and after two seconds all the same: some private windows never answer. */
  whenRead: Promise<void>;
  /** Forgets everything and closes; resolves when it is gone. */
  forget(): Promise<void>;
  close(): void;
}

const patienceMs = 2_000;
/** As y-indexeddb calls it. */
const updates = "updates";

/** Reads the copy into the document and keeps it up to date. A browser without a database keeps none. */
export function openLocalCopy(canvasId: CanvasId, doc: Y.Doc): LocalCopy {
  if (!("indexedDB" in globalThis)) {
    return { whenRead: Promise.resolve(), forget: () => Promise.resolve(), close: () => {} };
  }
  const copy = new IndexeddbPersistence(copyName(canvasId), doc);
  return {
    whenRead: Promise.race([
      copy.whenSynced.then(() => {}),
      new Promise<void>((resolve) => setTimeout(resolve, patienceMs)),
    ]),
    forget: () => {
      // The store is emptied and not deleted: a deletion would wait for other tabs that have the canvas open.
      const emptied = copy.db && empty(copy.db);
      void copy.destroy(); // It closes the database behind the transaction that empties it.
      return emptied ?? Promise.resolve();
    },
    close: () => void copy.destroy(),
  };
}

function empty(db: IDBDatabase): Promise<void> {
  const transaction = db.transaction(updates, "readwrite");
  transaction.objectStore(updates).clear();
  return new Promise((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error ?? new Error("not emptied"));
  });
}
