import { expect, type Page } from "@playwright/test";
import * as Y from "yjs";
import { copyName } from "../../../client/sync/copyName.ts";
import { fragmentAt, type CanvasId, type Place } from "#shared/canvas.ts";

/**
 * Waits until the browser's own copy of a canvas holds these words on its disk. What a person types is written there a
 * moment after it is on the page: whoever ends the page by force sooner takes that moment away.
 */
export async function expectKept(
  page: Page,
  canvasId: CanvasId,
  place: Place,
  words: string,
): Promise<void> {
  const kept = async () => {
    const doc = new Y.Doc();
    for (const update of await page.evaluate(updatesKept, copyName(canvasId))) {
      Y.applyUpdate(doc, Uint8Array.from(update));
    }
    return fragmentAt(doc, place).toString();
  };
  await expect.poll(kept).toContain(words);
}

/** What y-indexeddb keeps, as numbers: bytes do not travel out of a page. */
async function updatesKept(name: string): Promise<number[][]> {
  const answerOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error(`${name} cannot be read`));
    });
  const database = await answerOf(indexedDB.open(name));
  const updates = database.transaction("updates").objectStore("updates");
  const kept: unknown[] = await answerOf(updates.getAll());
  database.close();
  return kept.flatMap((update) => (update instanceof Uint8Array ? [[...update]] : []));
}
