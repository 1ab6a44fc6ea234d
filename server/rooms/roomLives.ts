import type { CanvasId } from "#shared/canvas.ts";
import { closeCode, type CloseCode } from "#shared/wire.ts";
import { openRoom, type Ground, type OpenRoom } from "./openRoom.ts";
import type { Room } from "./room.ts";

/** The life of a room as its keeper sees it; `Room.state` says more of one that is open. */
type RoomLife =
  | { state: "loading"; opening: Promise<OpenRoom> }
  | { state: "open"; open: OpenRoom; unload: NodeJS.Timeout | null }
  /** Closing or failed, with writes still under way. The next room must not read the log before they are settled. */
  | { state: "closing"; room: Room; gone: Promise<void> };

interface RoomLivesSetting {
  idleMs: number;
  onOpened: (room: Room) => void;
  /** A room that nobody is closing yet found out that a backup was put back. */
  onReplaced: () => void;
}

/** The rooms of this process. There is never a second one for a canvas, whatever comes together. */
export class RoomLives {
  readonly #lives = new Map<CanvasId, RoomLife>();
  readonly #ground: Ground;
  readonly #idleMs: number;
  readonly #onOpened: (room: Room) => void;
  readonly #onReplaced: () => void;

  constructor(ground: Ground, { idleMs, onOpened, onReplaced }: RoomLivesSetting) {
    this.#ground = ground;
    this.#idleMs = idleMs;
    this.#onOpened = onOpened;
    this.#onReplaced = onReplaced;
  }

  /** Rejects when the log cannot be read: then nothing is kept, and the next call tries anew. */
  async open(canvasId: CanvasId): Promise<Room> {
    const life = this.#lives.get(canvasId);
    switch (life?.state) {
      case undefined:
        return (await this.#load(canvasId)).room;
      case "loading":
        return (await life.opening).room;
      case "open":
        life.unload?.refresh();
        return life.open.room;
      case "closing":
        await life.gone;
        return this.open(canvasId);
    }
  }

  opened(): OpenRoom[] {
    return [...this.#lives.values()].flatMap((life) => (life.state === "open" ? [life.open] : []));
  }

  openedOf(canvasId: CanvasId): Room | null {
    const life = this.#lives.get(canvasId);
    return life?.state === "open" ? life.open.room : null;
  }

  get loading(): number {
    return [...this.#lives.values()].filter(({ state }) => state === "loading").length;
  }

  /** All that are there, those too that are on their way out. */
  rooms(): Room[] {
    return [...this.#lives.values()].flatMap((life) => {
      if (life.state === "loading") return [];
      return life.state === "open" ? [life.open.room] : [life.room];
    });
  }

  /** Resolves when every room is closed and what it was writing is settled. */
  async closeAll(code: CloseCode): Promise<void> {
    await Promise.allSettled([...this.#lives.keys()].map((id) => this.#close(id, code)));
  }

  #load(canvasId: CanvasId): Promise<OpenRoom> {
    const opening = openRoom(canvasId, this.#ground, {
      quiet: (isQuiet) => this.#scheduleUnload(canvasId, isQuiet),
      failed: () => this.#bury(canvasId),
      replaced: () => {
        if (this.openedOf(canvasId) !== null) this.#onReplaced();
      },
    }).then(
      (open) => {
        this.#lives.set(canvasId, { state: "open", open, unload: null });
        this.#scheduleUnload(canvasId, true);
        this.#onOpened(open.room);
        return open;
      },
      (error: unknown) => {
        this.#lives.delete(canvasId);
        throw error;
      },
    );
    this.#lives.set(canvasId, { state: "loading", opening });
    return opening;
  }

  #scheduleUnload(canvasId: CanvasId, isQuiet: boolean): void {
    const life = this.#lives.get(canvasId);
    if (life?.state !== "open") return;
    if (life.unload !== null) clearTimeout(life.unload);
    life.unload = isQuiet ? setTimeout(() => this.#unload(canvasId), this.#idleMs).unref() : null;
  }

  /** Looking and removing are one step, and a quiet room has nothing left to write, so a rejoin cannot fall between. */
  #unload(canvasId: CanvasId): void {
    const life = this.#lives.get(canvasId);
    if (life?.state !== "open" || !life.open.room.isQuiet) return;
    this.#lives.delete(canvasId);
    life.open.tidy();
    life.open.end();
  }

  #bury(canvasId: CanvasId): void {
    const life = this.#lives.get(canvasId);
    if (life?.state === "open") void this.#closeOpen(canvasId, life, closeCode.overloaded);
  }

  /** The room takes no more; when all that it was writing is settled the canvas may be loaded anew. */
  #closeOpen(
    canvasId: CanvasId,
    { open, unload }: Extract<RoomLife, { state: "open" }>,
    code: CloseCode,
  ): Promise<void> {
    if (unload !== null) clearTimeout(unload);
    const gone = open.room.close(code).then(() => {
      this.#lives.delete(canvasId);
      open.end();
    });
    this.#lives.set(canvasId, { state: "closing", room: open.room, gone });
    return gone;
  }

  async #close(canvasId: CanvasId, code: CloseCode): Promise<void> {
    const life = this.#lives.get(canvasId);
    switch (life?.state) {
      case undefined:
        return;
      case "loading":
        await life.opening;
        return this.#close(canvasId, code);
      case "open":
        return this.#closeOpen(canvasId, life, code);
      case "closing":
        return life.gone;
    }
  }
}
