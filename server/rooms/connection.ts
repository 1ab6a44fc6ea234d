import { WebSocket } from "ws";
import { closeCode, type CloseCode } from "#shared/wire.ts";
import { emptyAwarenessFrame } from "./presence.ts";
import type { Socket } from "./session.ts";

/** ws's own code for a frame above `maxPayload`; y-websocket would retry it for ever (R10). */
const messageTooBig = 1009;

/** A websocket whose end for a frame that is too large is ours to choose. */
export class SyncSocket extends WebSocket {
  /** Called instead of closing with 1009. ws reads nothing more by then, and can still send. */
  onTooLarge: () => void = () => super.close(closeCode.tooLarge);

  override close(code?: number, reason?: string | Buffer): void {
    if (code === messageTooBig) this.onTooLarge();
    else super.close(code, reason);
  }
}

/** Beats in one keep-alive interval: silence is noticed after at most one beat too many. */
export const beatsPerInterval = 5;

/** A websocket with the two signs of life: a frame for the page when nothing else was sent, a ping for the server. */
export class Connection implements Socket {
  readonly #socket: SyncSocket;
  #beats = 0;
  #silentBeats = 0;
  #isAnswering = true;

  constructor(socket: SyncSocket) {
    this.#socket = socket;
    socket.on("pong", () => {
      this.#isAnswering = true;
    });
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    this.#silentBeats = 0;
    this.#socket.send(frame);
  }

  close(code: CloseCode): void {
    this.#socket.resume(); // A paused socket would not read the peer's answer to the close.
    this.#socket.close(code);
  }

  /** Called `beatsPerInterval` times in a keep-alive interval. A peer that answered no ping for a whole interval is dropped. */
  beat(): void {
    this.#silentBeats += 1;
    if (this.#silentBeats >= beatsPerInterval) this.send(emptyAwarenessFrame);
    this.#beats += 1;
    if (this.#beats % beatsPerInterval === 0) this.#ping();
  }

  terminate(): void {
    this.#socket.terminate();
  }

  #ping(): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    if (!this.#isAnswering) return this.terminate();
    this.#isAnswering = false;
    this.#socket.ping();
  }
}
