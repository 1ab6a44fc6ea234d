import type * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import { schemaVersion, schemaVersionOf } from "#shared/canvas.ts";

/**
 * Whether an editor may bind to the document. `too-new`: a newer page wrote it, and binding an older schema would
 * delete what it does not know, for everyone. `waiting`: neither the server nor this browser's copy has spoken yet.
 */
export type Words = "waiting" | "ready" | "too-new";

export function watchWords(doc: Y.Doc): StoreApi<Words> {
  const words = createStore<Words>(() => "waiting");
  doc.getMap("meta").observe(() => {
    const version = schemaVersionOf(doc);
    if (version === null) words.setState("waiting", true);
    else words.setState(version > schemaVersion ? "too-new" : "ready", true);
  });
  return words;
}
