import { WebSocket } from "ws";

/** A frame on its way out, and what is to be done when it has really gone. */
interface Outgoing {
  frame: Uint8Array;
  onGone: () => void;
}

type State =
  | { state: "down" }
  | { state: "waiting"; timer: NodeJS.Timeout }
  | { state: "connecting"; socket: WebSocket }
  /** `held` collects what cannot get through while the network is away and both ends do not know it yet. */
  | { state: "up"; socket: WebSocket; held: Outgoing[] | null };

export interface LineEvents {
  opened(): void;
  heard(frame: Uint8Array): void;
  closed(code: number): void;
}

export interface LineOptions {
  canvasId: string;
  cookie: string;
  /** Asked at every try; null while no server is up. */
  address: () => string | null;
  reconnectDelayMs?: (attempt: number) => number;
}

/** A connection that comes back by itself, and whose network can be taken away. */
export class SyncLine {
  readonly #options: LineOptions;
  readonly #events: LineEvents;
  #now: State = { state: "down" };
  #attempt = 0;

  constructor(options: LineOptions, events: LineEvents) {
    this.#options = options;
    this.#events = events;
  }

  get isUp(): boolean {
    return this.#now.state === "up";
  }

  get isHeld(): boolean {
    return this.#now.state === "up" && this.#now.held !== null;
  }

  /** Connected, or about to be. */
  get isWanted(): boolean {
    return this.#now.state !== "down";
  }

  connect(): void {
    if (this.#now.state === "down") this.#try();
  }

  /** The next loss is the first again. */
  isFine(): void {
    this.#attempt = 0;
  }

  end(by: (socket: WebSocket) => void): void {
    const was = this.#now;
    this.#now = { state: "down" };
    if (was.state === "waiting") clearTimeout(was.timer);
    if (was.state === "up") was.socket.resume(); // A paused socket would not see its own end.
    if (was.state === "up" || was.state === "connecting") by(was.socket);
  }

  partition(): void {
    if (this.#now.state !== "up" || this.#now.held) return;
    this.#now.socket.pause();
    this.#now.held = [];
  }

  heal(): void {
    if (this.#now.state !== "up" || !this.#now.held) return;
    const { held, socket } = this.#now;
    this.#now.held = null;
    for (const outgoing of held) transmit(socket, outgoing);
    socket.resume();
  }

  /** Does nothing while it is not up. */
  send(frame: Uint8Array, onGone: () => void = () => {}): void {
    if (this.#now.state !== "up") return;
    if (this.#now.held) this.#now.held.push({ frame, onGone });
    else transmit(this.#now.socket, { frame, onGone });
  }

  #try(): void {
    const { address, canvasId, cookie } = this.#options;
    const url = address();
    if (url === null) return this.#tryLater();
    const headers = { cookie };
    const socket = new WebSocket(`${url.replace("http", "ws")}/sync/${canvasId}`, { headers });
    this.#now = { state: "connecting", socket };
    const isMine = () => "socket" in this.#now && this.#now.socket === socket;
    socket.on("open", () => {
      if (!isMine()) return;
      this.#now = { state: "up", socket, held: null };
      this.#events.opened();
    });
    socket.on("message", (data: Buffer) => {
      if (isMine()) this.#events.heard(new Uint8Array(data));
    });
    socket.on("close", (code) => {
      if (isMine()) this.#lost(code);
    });
    socket.on("error", () => {}); // The close event that follows tells the same.
  }

  /** As y-websocket does: 4400 to 4499 are final. */
  #lost(code: number): void {
    this.#now = { state: "down" };
    if (code < 4400 || code > 4499) this.#tryLater();
    this.#events.closed(code);
  }

  #tryLater(): void {
    const { reconnectDelayMs = () => 30 + Math.random() * 50 } = this.#options;
    const timer = setTimeout(() => this.#try(), reconnectDelayMs(this.#attempt++));
    this.#now = { state: "waiting", timer };
  }
}

function transmit(socket: WebSocket, { frame, onGone }: Outgoing): void {
  onGone();
  socket.send(frame);
}
