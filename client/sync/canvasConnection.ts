import * as decoding from "lib0/decoding";
import type { Awareness } from "y-protocols/awareness";
import { IndexeddbPersistence } from "y-indexeddb";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import { schemaVersion, schemaVersionOf, type CanvasId } from "#shared/canvas.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import { channel, helloFrame } from "#shared/wire.ts";
import { reconnectDelayMs, refusalOf, type ConnectionState } from "./connectionState.ts";
import { changed, connected, emptyLedger, saved, sent, type SaveLedger } from "./saveLedger.ts";
import { watchedSocket } from "./watchedSocket.ts";

/**
 * Whether an editor may bind to the document. `too-new`: a newer page wrote it, and binding an older schema would
 * delete what it does not know, for everyone. `waiting`: neither the server nor this browser's copy has spoken yet.
 */
export type Words = "waiting" | "ready" | "too-new";

export interface CanvasConnection {
  doc: Y.Doc;
  awareness: Awareness;
  state: StoreApi<ConnectionState>;
  words: StoreApi<Words>;
  /** Calls back for every workshop event that arrives, the missed ones first. Returns the way to stop. */
  onEvent(listener: (event: WorkshopEvent) => void): () => void;
  close(): void;
}

interface Options {
  canvasId: CanvasId;
  /** `ws://host/sync` */
  syncUrl: string;
  /** The newest event this page knows; asked at every connect, so that nothing is missed in between. */
  lastEvent: () => number;
}

/** Joins document, websocket and this browser's own copy of one canvas. Knows nothing of React or of records. */
export function connectCanvas({ canvasId, syncUrl, lastEvent }: Options): CanvasConnection {
  const doc = new Y.Doc();
  const listeners = new Set<(event: WorkshopEvent) => void>();
  const state = createStore<ConnectionState>(() => ({ state: "connecting", unsaved: 0 }));
  const words = createStore<Words>(() => "waiting");
  let ledger = emptyLedger;
  let attempt = 0;
  let reconnectTimer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  function count(next: SaveLedger): void {
    ledger = next;
    show(state.getState().state);
  }

  function show(kind: ConnectionState["state"]): void {
    const { unsaved, frames } = ledger;
    const now = state.getState();
    if (kind === "live") {
      state.setState({ state: kind, unsaved, isSaving: unsaved > 0 || frames.length > 0 }, true);
    } else if (kind !== "refused") {
      state.setState({ state: kind, unsaved }, true);
    } else if (now.state === "refused") {
      state.setState({ ...now, unsaved }, true);
    }
  }

  // Before the provider's own listener: a change is counted first and then sent.
  doc.on("update", (_update, _origin, _doc, transaction: Y.Transaction) => {
    if (transaction.local) count(changed(ledger));
  });
  const readWords = (): void => {
    const version = schemaVersionOf(doc);
    if (version === null) words.setState("waiting", true);
    else words.setState(version > schemaVersion ? "too-new" : "ready", true);
  };
  doc.getMap("meta").observe(readWords);

  const provider = new WebsocketProvider(syncUrl, canvasId, doc, {
    connect: false,
    disableBc: true, // Tabs must not bypass the server: it alone stamps names and enforces rights.
    WebSocketPolyfill: watchedSocket({
      onMade: () => count(connected(ledger)),
      onSent: (frame) => count(sent(ledger, frame)),
    }),
  });
  provider.messageHandlers[channel.saved] = (_encoder, decoder) => {
    count(saved(ledger, decoding.readVarUint(decoder)));
  };
  provider.messageHandlers[channel.event] = (_encoder, decoder) => {
    // Our own server wrote it from its typed events, so a cast is all the parsing this needs.
    const event = JSON.parse(decoding.readVarString(decoder)) as WorkshopEvent;
    for (const listener of listeners) listener(event);
  };
  provider.on("status", ({ status }) => {
    if (status !== "connected") return;
    provider.ws?.send(helloFrame({ lastEvent: lastEvent(), schemaVersion }));
  });
  provider.on("sync", (isSynced) => {
    if (!isSynced) return;
    attempt = 0;
    show("live");
  });
  provider.on("connection-close", (event) => {
    provider.shouldConnect = false; // Ours is the only backoff: y-websocket's has no jitter.
    const reason = event && refusalOf(event.code);
    if (reason) {
      state.setState({ state: "refused", reason, unsaved: ledger.unsaved }, true);
    } else if (!isClosed) {
      show("offline");
      connectIn(reconnectDelayMs(attempt++, Math.random()));
    }
  });

  function connectIn(delayMs: number): void {
    clearTimeout(reconnectTimer);
    if (state.getState().state === "refused") return; // A final word of the server; only a reload asks again.
    if (navigator.onLine) reconnectTimer = setTimeout(() => provider.connect(), delayMs);
  }
  const onOnline = (): void => connectIn(Math.random() * 500);
  const onOffline = (): void => {
    clearTimeout(reconnectTimer);
    if (state.getState().state === "refused") return;
    provider.disconnect(); // A dead network is noticed at once instead of after 30 silent seconds.
    show("offline");
  };
  const onBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (ledger.unsaved > 0) event.preventDefault();
  };
  window.addEventListener("online", onOnline);
  window.addEventListener("offline", onOffline);
  window.addEventListener("beforeunload", onBeforeUnload);

  // The browser's copy is read before the first connect: read later, it would be sent back as if freshly typed.
  const copy = new IndexeddbPersistence(`trivium:${canvasId}`, doc);
  void hasRead(copy).then(() => {
    if (isClosed) return;
    if (navigator.onLine) provider.connect();
    else show("offline");
  });

  return {
    doc,
    awareness: provider.awareness,
    state,
    words,
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      clearTimeout(reconnectTimer);
      window.removeEventListener("online", onOnline);
      window.removeEventListener("offline", onOffline);
      window.removeEventListener("beforeunload", onBeforeUnload);
      provider.destroy();
      provider.awareness.destroy();
      void copy.destroy();
      doc.destroy();
    },
  };
}

/** Resolves when the copy is read, and after two seconds all the same: some private windows never answer. */
function hasRead(copy: IndexeddbPersistence): Promise<unknown> {
  return Promise.race([copy.whenSynced, new Promise((resolve) => setTimeout(resolve, 2_000))]);
}
