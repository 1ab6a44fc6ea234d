import { copyName, copyPrefix } from "./copyName.ts";
import { unsentCanvases } from "./unsentMarks.ts";

/**
 * Deletes this browser's copies of canvases, for whoever uses the browser next. Those with words that the server does not
 * have stay: they would be lost. A copy that another tab has open goes when that tab does.
 */
export async function forgetCopies(): Promise<void> {
  if (!("indexedDB" in globalThis)) return;
  const kept = new Set(unsentCanvases().map(copyName));
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith(copyPrefix) && !kept.has(name)) indexedDB.deleteDatabase(name);
  }
}
