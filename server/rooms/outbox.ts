import * as Y from "yjs";
import { syncStep, type CloseCode } from "#shared/wire.ts";
import type { RoomMeter } from "./meter.ts";
import { syncSocketFrame, type SocketFrame } from "./socketFrame.ts";

/** One end of a websocket, as rooms see it. Frames sent after the peer has gone are dropped silently. */
export interface Socket {
  /** Whole frames, as they go over the network. */
  write(frames: SocketFrame, count: number): void;
  close(code: CloseCode): void;
  /** Whether much that was written has not left yet: the peer reads more slowly than the room speaks. */
  readonly isBehind: boolean;
}

type Pace =
  | { state: "keeping-up" }
  /** What it missed is told as one when the socket has drained. */
  | { state: "behind"; missed: Uint8Array[]; missedBytes: number; asked: Uint8Array | null };

/** Above this a page is better off loading anew: that is about what a large canvas takes. */
const maxMissedBytes = 4 * 1024 * 1024;

/**
 * What goes out to one page, at the pace at which it reads. While it is behind, updates wait here, in memory that they
 * share with the room, and presence is not kept at all: nobody who reads slowly makes others wait or memory grow.
 */
export class Outbox {
  readonly #socket: Socket;
  readonly #meter: RoomMeter;
  #pace: Pace = { state: "keeping-up" };

  constructor(socket: Socket, meter: RoomMeter) {
    this.#socket = socket;
    this.#meter = meter;
  }

  /** Looked at before each telling: then `miss` is for whom it is true. */
  get isBehind(): boolean {
    if (this.#pace.state === "behind") return true;
    if (!this.#socket.isBehind) return false;
    this.#pace = { state: "behind", missed: [], missedBytes: 0, asked: null };
    return true;
  }

  /** For answers and notices, which are few and small but for the first; they never wait. */
  write(frames: SocketFrame, count = 1): void {
    this.#socket.write(frames, count);
  }

  /** False when too much has been missed: then the connection is of no use any more. */
  miss(updates: readonly Uint8Array[], hadPresence: boolean): boolean {
    if (this.#pace.state !== "behind") return true;
    if (hadPresence) this.#meter.presenceDropped();
    for (const update of updates) {
      this.#pace.missed.push(update);
      this.#pace.missedBytes += update.length;
    }
    return this.#pace.missedBytes <= maxMissedBytes;
  }

  /** Puts off the answer to a state vector: a page that does not read must not fill memory by asking. */
  putOff(stateVector: Uint8Array): void {
    if (this.#pace.state === "behind") this.#pace.asked = stateVector;
  }

  /** The socket has drained. Answers the state vector that was put off, if any; what was missed is told now. */
  drained(): Uint8Array | null {
    if (this.#pace.state === "keeping-up") return null;
    const { missed, asked } = this.#pace;
    this.#pace = { state: "keeping-up" };
    if (asked === null && missed.length > 0) {
      this.write(syncSocketFrame(syncStep.update, Y.mergeUpdates(missed)));
      this.#meter.merged(missed.length);
    }
    return asked;
  }
}
