import * as Y from "yjs";

/**
 * The document as an update, from a state vector on. Yjs's own encoding puts what is pending beside what is there without
 * looking whether it claims the same ids, and then the pending may stand in the place of the true. Here what is pending
 * counts only where the document has nothing.
 */
export function encodeState(doc: Y.Doc, from?: Uint8Array): Uint8Array {
  const { pendingStructs, pendingDs } = doc.store;
  if (pendingStructs === null && pendingDs === null) return Y.encodeStateAsUpdate(doc, from);
  [doc.store.pendingStructs, doc.store.pendingDs] = [null, null];
  try {
    const parts = [Y.encodeStateAsUpdate(doc, from)];
    const held = Y.encodeStateVector(doc);
    if (pendingStructs !== null) {
      parts.push(Y.diffUpdate(Y.convertUpdateFormatV2ToV1(pendingStructs.update), held));
    }
    if (pendingDs !== null) parts.push(Y.convertUpdateFormatV2ToV1(pendingDs));
    return Y.mergeUpdates(parts);
  } finally {
    [doc.store.pendingStructs, doc.store.pendingDs] = [pendingStructs, pendingDs];
  }
}

/** Only what is there, nothing that waits for what is not. */
export function encodeWithoutPending(doc: Y.Doc, from?: Uint8Array): Uint8Array {
  const { pendingStructs, pendingDs } = doc.store;
  [doc.store.pendingStructs, doc.store.pendingDs] = [null, null];
  try {
    return Y.encodeStateAsUpdate(doc, from);
  } finally {
    [doc.store.pendingStructs, doc.store.pendingDs] = [pendingStructs, pendingDs];
  }
}
