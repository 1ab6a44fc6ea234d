import type { Logger } from "pino";
import type { CanvasId } from "#shared/canvas.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import type { CloseCode } from "#shared/wire.ts";
import { closeCode } from "#shared/wire.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import type { Words } from "../words.ts";
import type { Bus } from "../news/bus.ts";
import { DoorChanges } from "./doorChanges.ts";
import { Compactor } from "./compactor.ts";
import type { RoomMeter } from "./meter.ts";
import { openRoom, type Ground, type OpenRoom } from "./openRoom.ts";
import type { ProcessWatch } from "../news/processes.ts";
import type { Room, RoomState } from "./room.ts";
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

/** The life of a room as its keeper sees it; `Room.state` says more of one that is open. */
type RoomLife =
  | { state: "loading"; opening: Promise<OpenRoom> }
  | { state: "open"; open: OpenRoom; unload: NodeJS.Timeout | null }
  /** Closing or failed, with writes still under way. The next room must not read the log before they are settled. */
  | { state: "closing"; room: Room; gone: Promise<void> };

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
  const lives = new Map<CanvasId, RoomLife>();
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

  const stopListening = [
    bus.onStateChange(() => holdOrRelease()),
    setting.processes.onGone((process) => {
      for (const { room } of openRooms()) room.forgetProcess(process);
      void catchUpAll(); // It may have kept words and died before it told them.
    }),
  ];
  const timers = [setInterval(() => rest(), restMs).unref()];
  if (!bus.isAlone) timers.push(setInterval(() => void catchUpAll(), catchUpMs).unref());

  const openRooms = (): OpenRoom[] =>
    [...lives.values()].flatMap((life) => (life.state === "open" ? [life.open] : []));

  async function open(canvasId: CanvasId): Promise<Room> {
    if (closedWith !== null) throw new Error("the rooms are closed");
    const life = lives.get(canvasId);
    if (life === undefined) return (await load(canvasId)).room;
    switch (life.state) {
      case "loading":
        return (await life.opening).room;
      case "open":
        life.unload?.refresh();
        return life.open.room;
      case "closing":
        await life.gone;
        return open(canvasId);
    }
  }

  function load(canvasId: CanvasId): Promise<OpenRoom> {
    const opening = openRoom(canvasId, ground, {
      quiet: (isQuiet) => scheduleUnload(canvasId, isQuiet),
      failed: () => bury(canvasId),
    }).then(
      (opened) => {
        lives.set(canvasId, { state: "open", open: opened, unload: null });
        scheduleUnload(canvasId, true);
        if (!canWrite()) opened.room.hold("storage");
        return opened;
      },
      (error: unknown) => {
        lives.delete(canvasId);
        throw error;
      },
    );
    lives.set(canvasId, { state: "loading", opening });
    return opening;
  }

  function scheduleUnload(canvasId: CanvasId, isQuiet: boolean): void {
    const life = lives.get(canvasId);
    if (life?.state !== "open") return;
    if (life.unload !== null) clearTimeout(life.unload);
    life.unload = isQuiet ? setTimeout(() => unload(canvasId), idleMs).unref() : null;
  }

  /** Looking and removing are one step, and a quiet room has nothing left to write, so a rejoin cannot fall between. */
  function unload(canvasId: CanvasId): void {
    const life = lives.get(canvasId);
    if (life?.state !== "open" || !life.open.room.isQuiet) return;
    lives.delete(canvasId);
    life.open.tidy();
    life.open.end();
  }

  function bury(canvasId: CanvasId): void {
    const life = lives.get(canvasId);
    if (life?.state === "open") void closeOne(canvasId, life, closeCode.overloaded);
  }

  /** The room takes no more; when all that it was writing is settled the canvas may be loaded anew. */
  function closeOne(
    canvasId: CanvasId,
    { open: opened, unload: timer }: Extract<RoomLife, { state: "open" }>,
    code: CloseCode,
  ): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    const gone = opened.room.close(code).then(() => {
      lives.delete(canvasId);
      opened.end();
    });
    lives.set(canvasId, { state: "closing", room: opened.room, gone });
    return gone;
  }

  async function close(canvasId: CanvasId, code: CloseCode): Promise<void> {
    const life = lives.get(canvasId);
    switch (life?.state) {
      case undefined:
        return;
      case "loading":
        await life.opening;
        return close(canvasId, code);
      case "open":
        return closeOne(canvasId, life, code);
      case "closing":
        return life.gone;
    }
  }

  /** A backup was put back: pages come again and offer what they have that is newer. */
  async function reloadAll(): Promise<void> {
    logger.warn("the store was replaced: all rooms are loaded anew");
    await Promise.allSettled([...lives.keys()].map((id) => close(id, closeCode.restarting)));
  }

  const canWrite = () => store.current.state === "writable" && bus.state === "connected";

  function holdOrRelease(): void {
    if (canWrite()) return void releaseAll();
    for (const { room } of openRooms()) room.hold("storage");
  }

  async function releaseAll(): Promise<void> {
    for (const opened of openRooms()) {
      await catchUp(opened);
      if (!canWrite()) return;
      opened.room.release("storage");
    }
  }

  async function catchUpAll(): Promise<void> {
    for (const opened of openRooms()) if (canWrite()) await catchUp(opened);
  }

  async function catchUp(opened: OpenRoom): Promise<void> {
    try {
      await opened.catchUp();
    } catch (error) {
      store.refused(error);
    }
  }

  function rest(): void {
    for (const { room } of openRooms()) room.rest();
  }

  return {
    open,
    changes,
    read: async (canvasId, reader) => reader((await open(canvasId)).doc),
    tell(workshopId, event) {
      changes.hear(event);
      for (const [canvasId, life] of lives) {
        if (life.state !== "open") continue;
        const { room } = life.open;
        if (event.type === "canvas-archived" && event.canvasId === canvasId) room.hold("archived");
        if (event.type === "canvas-restored" && event.canvasId === canvasId) {
          room.release("archived");
        }
        room.tell(workshopId, event);
      }
    },
    endSignIn(signIn) {
      changes.endSignIn(signIn);
      for (const { room } of openRooms()) room.dismissSignIn(signIn);
    },
    signIns: () => [...new Set(openRooms().flatMap(({ room }) => room.signIns))],
    async closeAll(code) {
      closedWith ??= code;
      for (const stop of stopListening) stop();
      for (const timer of timers) clearInterval(timer);
      store.stop();
      await Promise.allSettled([...lives.keys()].map((id) => close(id, code)));
      await compactor.stop();
    },
    get closedWith() {
      return closedWith;
    },
    counts() {
      const rooms = { loading: 0, live: 0, "read-only": 0, closing: 0, failed: 0 };
      let [people, pendingAcks] = [0, 0];
      for (const life of lives.values()) {
        if (life.state === "loading") rooms.loading += 1;
        else {
          const room = life.state === "open" ? life.open.room : life.room;
          rooms[room.state.state] += 1;
          people += room.people;
          pendingAcks += room.pendingAcks;
        }
      }
      return { rooms, people, pendingAcks };
    },
  };
}
