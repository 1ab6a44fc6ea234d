import type { Awareness } from "y-protocols/awareness";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import { schemaVersion, type CanvasId } from "#shared/canvas.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import { helloFrame, maxFrameBytes, syncStep, type RoomNotice } from "#shared/wire.ts";
import { refusalOf, type ConnectionState, type RefusalReason } from "./connectionState.ts";
import { stepOf } from "./frames.ts";
import { openLocalCopy } from "./localCopy.ts";
import { hearOwnFrames } from "./ownFrames.ts";
import { keepReconnecting } from "./reconnection.ts";
import { watchUnsaved } from "./unsavedChanges.ts";
import { watchedSocket } from "./watchedSocket.ts";
import { watchWords, type Words } from "./words.ts";

export interface CanvasConnection {
  doc: Y.Doc;
  awareness: Awareness;
  state: StoreApi<ConnectionState>;
  words: StoreApi<Words>;
  /** What the room last said of itself. It stands while the connection is lost, until a room is joined again. */
  room: StoreApi<RoomNotice>;
  /** Where the changes are that the server does not have (see `changedPlaces`). */
  unsavedPlaces(): string[];
  /** Calls back for every workshop event that arrives, the missed ones first. Returns the way to stop. */
  onEvent(listener: (event: WorkshopEvent) => void): () => void;
  close(): void;
  /** Closes, and forgets this browser's copy with all that the server does not have; resolves when it is gone. */
  discard(): Promise<void>;
}

/** What a connection asks of the records of its page. */
export interface PageRecords {
  /** The newest event this page knows; asked at every connect, so that nothing is missed in between. */
  lastEvent(): number;
  /** The generation its records are of; a page without records says none. */
  generation?(): string | undefined;
  /** Whether the member may change words, whatever the room says. */
  mayWrite(): boolean;
}

interface Options extends PageRecords {
  canvasId: CanvasId;
  /** `ws://host/sync` */
  syncUrl: string;
}

/** Joins document, websocket and this browser's own copy of one canvas. Knows nothing of React or of records. */
export function connectCanvas(options: Options): CanvasConnection {
  const { canvasId, syncUrl, lastEvent, generation, mayWrite } = options;
  const doc = new Y.Doc();
  const listeners = new Set<(event: WorkshopEvent) => void>();
  const state = createStore<ConnectionState>(() => ({ state: "connecting", unsaved: 0 }));
  const room = createStore<RoomNotice>(() => ({ state: "live" }));
  let hasRoomSpoken = false;
  let isClosed = false;
  const words = watchWords(doc);
  const unsaved = watchUnsaved(doc, canvasId, () => show(state.getState().state));

  function show(kind: ConnectionState["state"]): void {
    const now = state.getState();
    const count = unsaved.count();
    if (kind === "live") {
      state.setState({ state: kind, unsaved: count, isSaving: unsaved.isSaving() }, true);
    } else if (kind !== "refused") {
      state.setState({ state: kind, unsaved: count }, true);
    } else if (now.state === "refused") {
      state.setState({ ...now, unsaved: count }, true);
    }
  }

  /** For good: only a reload asks again. */
  function refuse(reason: RefusalReason): void {
    line.stop();
    state.setState({ state: "refused", reason, unsaved: unsaved.count() }, true);
  }

  function mayLeave(frame: Uint8Array): boolean {
    if (frame.byteLength > maxFrameBytes) {
      // The server would end this connection for it, and the next one, for ever (R10).
      refuse("too-large");
      provider.disconnect();
      return false;
    }
    // An update that is not wanted (R15) is held back; it goes with the answer to the server's next step 1.
    const isWanted = mayWrite() && room.getState().state === "live";
    return isWanted || stepOf(frame) !== syncStep.update;
  }

  const provider = new WebsocketProvider(syncUrl, canvasId, doc, {
    connect: false,
    disableBc: true, // Tabs must not bypass the server: it alone stamps names and enforces rights.
    WebSocketPolyfill: watchedSocket({
      onMade: () => {
        hasRoomSpoken = false;
        unsaved.connected();
      },
      mayLeave,
      onSent: unsaved.sent,
    }),
  });
  const line = keepReconnecting({
    connect: () => provider.connect(),
    drop: () => {
      provider.disconnect();
      show("offline");
    },
  });

  hearOwnFrames(provider, {
    onSaved: unsaved.saved,
    onEvent: (event) => {
      for (const listener of listeners) listener(event);
    },
    onRoom: (notice) => {
      hasRoomSpoken = true;
      room.setState(notice, true);
    },
  });
  provider.on("status", ({ status }) => {
    if (status !== "connected") return;
    const hello = { lastEvent: lastEvent(), schemaVersion, generation: generation?.() };
    provider.ws?.send(helloFrame(hello));
  });
  provider.on("sync", (isSynced) => {
    if (!isSynced) return;
    if (!hasRoomSpoken) room.setState({ state: "live" }, true);
    line.live();
    show("live");
  });
  provider.on("connection-close", (event) => {
    provider.shouldConnect = false; // Ours is the only backoff: y-websocket's has no jitter.
    if (isClosed || state.getState().state === "refused") return;
    const reason = event && refusalOf(event.code);
    if (reason) return refuse(reason);
    show("offline");
    line.lost();
  });

  // The browser's copy is read before the first connect: read later, it would be sent back as if freshly typed.
  const copy = openLocalCopy(canvasId, doc);
  void copy.whenRead.then(() => {
    if (isClosed) return;
    unsaved.resume();
    line.start();
  });

  function close(): void {
    isClosed = true;
    line.stop();
    unsaved.stop();
    provider.destroy();
    provider.awareness.destroy();
    copy.close();
    doc.destroy();
  }

  return {
    doc,
    awareness: provider.awareness,
    state,
    words,
    room,
    unsavedPlaces: unsaved.places,
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close,
    discard() {
      const forgotten = copy.forget();
      close();
      unsaved.forget();
      return forgotten;
    },
  };
}
