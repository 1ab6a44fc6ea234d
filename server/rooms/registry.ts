import type { Logger } from "pino";
import type { CanvasId } from "#shared/canvas.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import { closeCode, type CloseCode } from "#shared/wire.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import type { Words } from "../words.ts";
import type { Bus } from "../news/bus.ts";
import { DoorChanges } from "./doorChanges.ts";
import { Compactor } from "./compactor.ts";
import type { RoomMeter } from "./meter.ts";
import type { Ground, OpenRoom } from "./openRoom.ts";
import type { ProcessWatch } from "../news/processes.ts";
import type { Room } from "./room.ts";
import { RoomLives } from "./roomLives.ts";
import type { RoomState } from "./roomState.ts";
import { createTurns } from "./turns.ts";
import { watchStore, type StoreProbe } from "./storeWatch.ts";
import type { UpdateLog } from "../log/updateLog.ts";

export interface Registry extends Words {
  /**
   * The canvas's room, loaded when it is not open; there is never a second one. Rejects when the log cannot be read
   * (then nothing is kept, and the next call tries anew) and when the registry is closed.
   */
  open(canvasId: CanvasId): Promise<Room>;
  /** Tells an event to every open session of the workshop, and judges anew the sessions of a changed member. */
  tell(workshopId: WorkshopId, event: WorkshopEvent): void;
  /** For sockets that are in no room yet. */
  readonly changes: DoorChanges;
  /** Ends every session that came with this sign-in. */
  endSignIn(signIn: string): void;
  /** The sign-ins with which the open sessions came, each once. */
  signIns(): string[];
  /** Lets nobody in any more, and resolves when every pending write is on disk and acknowledged and all sessions are closed. */
  closeAll(code: CloseCode): Promise<void>;
  /** The code with which the registry was closed; null while it is open. */
  readonly closedWith: CloseCode | null;
  counts(): RoomCounts;
}

export interface RoomCounts {
  rooms: Record<RoomState["state"] | "loading", number>;
  people: number;
  pendingAcks: number;
}

export interface RegistrySetting extends RegistryPace {
  log: UpdateLog;
  probe: StoreProbe;
  bus: Bus;
  processes: Pick<ProcessWatch, "onGone">;
  meter: RoomMeter;
  logger: Logger;
}

/** In milliseconds; what is left out is as usual. */
export interface RegistryPace {
  /** How long a room without sessions is kept: a reload of the page should find it. */
  idleMs?: number;
  /** How long presence is gathered before it is told, unless words are told before. */
  presenceMs?: number;
  /** How often rooms are asked to free what nobody uses. */
  restMs?: number;
  /** How often a room asks the log whether the bus has lost something. */
  catchUpMs?: number;
  /** How often the store is looked at. */
  storeEveryMs?: number;
  /** How long an append may take before rooms become read-only. */
  storePatienceMs?: number;
}

export function createRegistry({
  idleMs = 30_000,
  presenceMs = 100,
  restMs = 5_000,
  catchUpMs = 30_000,
  storeEveryMs = 1_000,
  storePatienceMs = 3_000,
  ...setting
}: RegistrySetting): Registry {
  const { log, bus, logger, meter } = setting;
  let closedWith: CloseCode | null = null;
  const changes = new DoorChanges();
  const compactor = new Compactor(log, meter, logger);
  const store = watchStore({
    probe: setting.probe,
    logger,
    onChange: () => holdOrRelease(),
    onNewGeneration: () => void reloadAll(),
    everyMs: storeEveryMs,
    patienceMs: storePatienceMs,
  });
  const turns = createTurns();
  const ground: Ground = { log, bus, store, compactor, meter, logger, presenceMs, turns };
  const lives = new RoomLives(ground, {
    idleMs,
    onOpened(room) {
      if (!canWrite()) room.hold("storage");
    },
    onReplaced: () => store.replaced(),
  });

  const stopListening = [
    bus.onStateChange(() => holdOrRelease()),
    setting.processes.onGone((process) => {
      for (const { room } of lives.opened()) room.forgetProcess(process);
      void catchUpAll(); // It may have kept words and died before it told them.
    }),
  ];
  const timers = [setInterval(() => rest(), restMs).unref()];
  if (!bus.isAlone) timers.push(setInterval(() => void catchUpAll(), catchUpMs).unref());

  async function open(canvasId: CanvasId): Promise<Room> {
    if (closedWith !== null) throw new Error("the rooms are closed");
    return lives.open(canvasId);
  }

  /** A backup was put back: pages come again and offer what they have that is newer. */
  async function reloadAll(): Promise<void> {
    logger.warn("the store was replaced: all rooms are loaded anew");
    await lives.closeAll(closeCode.restarting);
  }

  const canWrite = () => store.current.state === "writable" && bus.state === "connected";

  function holdOrRelease(): void {
    if (canWrite()) return void releaseAll();
    for (const { room } of lives.opened()) room.hold("storage");
  }

  async function releaseAll(): Promise<void> {
    for (const opened of lives.opened()) {
      await catchUp(opened);
      if (!canWrite()) return;
      opened.room.release("storage");
    }
  }

  async function catchUpAll(): Promise<void> {
    for (const opened of lives.opened()) if (canWrite()) await catchUp(opened);
  }

  async function catchUp(opened: OpenRoom): Promise<void> {
    try {
      await opened.catchUp();
    } catch (error) {
      store.refused(error);
    }
  }

  function rest(): void {
    for (const { room } of lives.opened()) room.rest();
  }

  return {
    open,
    changes,
    read: async (canvasId, reader) => reader((await open(canvasId)).doc),
    tell(workshopId, event) {
      changes.hear(event);
      if (event.type === "canvas-archived") lives.openedOf(event.canvasId)?.hold("archived");
      if (event.type === "canvas-restored") lives.openedOf(event.canvasId)?.release("archived");
      for (const { room } of lives.opened()) room.tell(workshopId, event);
    },
    endSignIn(signIn) {
      changes.endSignIn(signIn);
      for (const { room } of lives.opened()) room.dismissSignIn(signIn);
    },
    signIns: () => [...new Set(lives.opened().flatMap(({ room }) => room.signIns))],
    async closeAll(code) {
      closedWith ??= code;
      for (const stop of stopListening) stop();
      for (const timer of timers) clearInterval(timer);
      store.stop();
      await lives.closeAll(code);
      await compactor.stop();
    },
    get closedWith() {
      return closedWith;
    },
    counts() {
      const rooms = { loading: lives.loading, live: 0, "read-only": 0, closing: 0, failed: 0 };
      let [people, pendingAcks] = [0, 0];
      for (const room of lives.rooms()) {
        rooms[room.state.state] += 1;
        people += room.people;
        pendingAcks += room.pendingAcks;
      }
      return { rooms, people, pendingAcks };
    },
  };
}
