import type { Duplex } from "node:stream";
import { WebSocket } from "ws";
import { closeCode, type CloseCode } from "#shared/wire.ts";
import type { RoomMeter } from "./meter.ts";
import type { Socket } from "./outbox.ts";
import { awarenessMessage } from "./awarenessMessage.ts";
import { socketFrame, type SocketFrame } from "./socketFrame.ts";

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

/** A peer that has not read what was written for so many keep-alive intervals is let go: some minute. */
const patienceIntervals = 4;

/** More than this unsent, on top of what the system holds, and the peer counts as behind. */
const behindBytes = 256 * 1024;

const signOfLife = socketFrame(awarenessMessage([]));

/**
 * A websocket with two signs of life: a frame for the page when nothing else was sent, a ping for the server. Frames are
 * written past ws, straight to the network stream and ready as they are: the same bytes serve a whole room. That is
 * sound because ws writes whole frames at once too; it still reads, pings and closes.
 */
export class Connection implements Socket {
  readonly #socket: SyncSocket;
  readonly #stream: Duplex;
  readonly #meter: RoomMeter;
  #beats = 0;
  #silentBeats = 0;
  #behindBeats = 0;
  #isAnswering = true;
  /** Called when a peer that was behind has read all there was. */
  onDrained: () => void = () => {};
  /** Called when a peer has not read for so long that it is let go. */
  onStuck: () => void = () => {};

  constructor(socket: SyncSocket, stream: Duplex, meter: RoomMeter) {
    this.#socket = socket;
    this.#stream = stream;
    this.#meter = meter;
    socket.on("pong", () => {
      this.#isAnswering = true;
    });
    stream.on("drain", () => this.onDrained());
  }

  get isBehind(): boolean {
    return this.#stream.writableLength > behindBytes;
  }

  write(frames: SocketFrame, count: number): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    this.#silentBeats = 0;
    this.#stream.write(frames);
    this.#meter.sent(count, frames.length);
  }

  close(code: CloseCode): void {
    this.#socket.resume(); // A paused socket would not read the peer's answer to the close.
    this.#socket.close(code);
  }

  /** Closes a socket that never came into a room. */
  refuse(code: CloseCode): void {
    this.#meter.closed(code);
    this.close(code);
  }

  /** Called `beatsPerInterval` times in a keep-alive interval. A peer that answered no ping for a whole interval is dropped. */
  beat(): void {
    this.#silentBeats += 1;
    if (this.#silentBeats >= beatsPerInterval) this.write(signOfLife, 1);
    this.#behindBeats = this.isBehind ? this.#behindBeats + 1 : 0;
    if (this.#behindBeats === patienceIntervals * beatsPerInterval) return this.onStuck();
    this.#beats += 1;
    if (this.#beats % beatsPerInterval === 0) this.#ping();
  }

  terminate(): void {
    this.#socket.terminate();
  }

  #ping(): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    if (this.#stream.writableLength > 0) return; // It would wait behind all that, and so would its answer.
    if (!this.#isAnswering) return this.terminate();
    this.#isAnswering = false;
    this.#socket.ping();
  }
}
