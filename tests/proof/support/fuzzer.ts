import { WebSocket } from "ws";
import type { Gathering, Person } from "./people.ts";

/** Sends anything, one frame at a time, and connects anew after each time it was thrown out. */
export class Fuzzer {
  sent = 0;
  /** How often the server closed the connection, by code. */
  readonly closed = new Map<number, number>();
  readonly #gathering: Gathering;
  readonly #person: Person;
  #socket: WebSocket | null = null;

  constructor(gathering: Gathering, person: Person) {
    this.#gathering = gathering;
    this.#person = person;
  }

  /** Resolves when the server has dealt with the frame: the socket answers a ping behind it, or is closed. */
  async send(frame: Uint8Array): Promise<void> {
    const socket = (this.#socket ??= await this.#open());
    const end = new Promise<"answered" | number>((resolve) => {
      socket.once("pong", () => resolve("answered"));
      socket.once("close", resolve);
    });
    socket.send(frame);
    socket.ping();
    this.sent += 1;
    const how = await end;
    socket.removeAllListeners("pong").removeAllListeners("close");
    if (how === "answered" && socket.readyState === WebSocket.OPEN) return;
    this.#socket = null;
    const code = how === "answered" ? await closeCodeOf(socket) : how;
    this.closed.set(code, (this.closed.get(code) ?? 0) + 1);
  }

  end(): void {
    this.#socket?.terminate();
    this.#socket = null;
  }

  #open(): Promise<WebSocket> {
    const { installation, canvasId } = this.#gathering;
    const url = (installation.urlNear(0) ?? "").replace("http", "ws");
    const headers = { cookie: this.#person.cookie };
    const socket = new WebSocket(`${url}/sync/${canvasId}`, { headers });
    return new Promise((resolve, reject) => {
      socket.once("open", () => resolve(socket));
      socket.on("error", reject);
      socket.once("close", (code) => reject(new Error(`closed with ${code} before it was open`)));
    });
  }
}

function closeCodeOf(socket: WebSocket): Promise<number> {
  if (socket.readyState === WebSocket.CLOSED) return Promise.resolve(1005);
  return new Promise((resolve) => socket.once("close", resolve));
}
