import type { Logger } from "pino";
import type { CanvasId } from "#shared/canvas.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import type { CloseCode } from "#shared/wire.ts";
import type { Member, WorkshopId } from "#shared/workshop.ts";
import type { Words } from "../words.ts";
import { loadDocument } from "./loadDocument.ts";
import { Room } from "./room.ts";
import type { UpdateLog } from "./updateLog.ts";

export interface Registry extends Words {
  /**
   * The canvas's room, loaded when it is not open; there is never a second one. Rejects when the log cannot be read
   * (then nothing is kept, and the next call tries anew) and when the registry is closed.
   */
  open(canvasId: CanvasId): Promise<Room>;
  /** Tells an event to every open session of the workshop, and judges anew the sessions of a changed member. */
  tell(workshopId: WorkshopId, event: WorkshopEvent): void;
  /** Hears of every changed member until the returned function is called. For sockets that are in no room yet. */
  onMemberChanged(listener: (member: Member) => void): () => void;
  /** Lets nobody in any more, and resolves when every pending write is on disk and acknowledged and all sessions are closed. */
  closeAll(code: CloseCode): Promise<void>;
  /** The code with which the registry was closed; null while it is open. */
  readonly closedWith: CloseCode | null;
}

/** The life of a room. A canvas without one has no room; a load that fails leaves none. */
type RoomLife =
  | { state: "loading"; room: Promise<Room> }
  | { state: "live"; room: Room; unload: NodeJS.Timeout }
  /** Failed, with writes still under way. The next room must not read the log before they are settled. */
  | { state: "closing"; gone: Promise<void> };

export function createRegistry({
  log,
  logger,
  idleMs = 30_000,
}: {
  log: UpdateLog;
  logger: Logger;
  /** How long a room without sessions is kept: a reload of the page should find it. */
  idleMs?: number;
}): Registry {
  const lives = new Map<CanvasId, RoomLife>();
  const memberListeners = new Set<(member: Member) => void>();
  let closedWith: CloseCode | null = null;

  async function open(canvasId: CanvasId): Promise<Room> {
    if (closedWith !== null) throw new Error("the rooms are closed");
    const life = lives.get(canvasId);
    if (life === undefined) return load(canvasId);
    switch (life.state) {
      case "loading":
        return life.room;
      case "live":
        life.unload.refresh();
        return life.room;
      case "closing":
        await life.gone;
        return open(canvasId);
    }
  }

  function load(canvasId: CanvasId): Promise<Room> {
    const room = loadRoom(canvasId).catch((error: unknown) => {
      lives.delete(canvasId);
      throw error;
    });
    lives.set(canvasId, { state: "loading", room });
    return room;
  }

  async function loadRoom(canvasId: CanvasId): Promise<Room> {
    const roomLogger = logger.child({ canvasId });
    const doc = await loadDocument(log, canvasId, roomLogger);
    const unload = setTimeout(() => unloadIfQuiet(canvasId, room), idleMs).unref();
    const keeper = {
      append: (update: Uint8Array) => log.append(canvasId, update),
      discard: (update: Uint8Array) =>
        log.discard(canvasId, update).catch((error: unknown) => {
          roomLogger.error({ err: error }, "could not discard an update");
        }),
      quiet: () => void unload.refresh(),
      failed: () => bury(canvasId, room),
    };
    const room = new Room(doc, keeper, roomLogger);
    lives.set(canvasId, { state: "live", room, unload });
    return room;
  }

  /** Looking and removing are one step, and a quiet room has nothing left to write, so a rejoin cannot fall between. */
  function unloadIfQuiet(canvasId: CanvasId, room: Room): void {
    const life = lives.get(canvasId);
    if (life?.state !== "live" || life.room !== room || !room.isQuiet) return;
    lives.delete(canvasId);
    room.doc.destroy();
  }

  function bury(canvasId: CanvasId, room: Room): void {
    const life = lives.get(canvasId);
    if (life?.state === "live") clearTimeout(life.unload);
    const gone = room.settled().then(() => {
      lives.delete(canvasId);
      room.doc.destroy();
    });
    lives.set(canvasId, { state: "closing", gone });
  }

  async function close(life: RoomLife, code: CloseCode): Promise<void> {
    switch (life.state) {
      case "loading":
        return (await life.room).close(code);
      case "live":
        return life.room.close(code);
      case "closing":
        return life.gone;
    }
  }

  return {
    open,
    read: async (canvasId, reader) => reader((await open(canvasId)).doc),
    tell(workshopId, event) {
      if (event.type === "member-changed") for (const hear of memberListeners) hear(event.member);
      for (const life of lives.values()) {
        if (life.state === "live") life.room.tell(workshopId, event);
      }
    },
    onMemberChanged(listener) {
      memberListeners.add(listener);
      return () => memberListeners.delete(listener);
    },
    async closeAll(code) {
      closedWith ??= code;
      await Promise.allSettled([...lives.values()].map((life) => close(life, code)));
    },
    get closedWith() {
      return closedWith;
    },
  };
}
