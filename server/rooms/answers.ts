import type { CanvasDocument } from "./canvasDocument.ts";
import type { SocketFrame } from "./socketFrame.ts";

/** After an answer that took t, others that take work wait for so many times t: encoding gets a tenth of the time. */
const restFactor = 9;

/**
 * Answers state vectors. In a storm of newcomers while others type, every one would ask for a state that nobody has been
 * given yet, and encoding a large document takes as long as a hundred keystrokes: so those that come close together
 * wait for each other and get the same.
 */
export class Answers {
  readonly #document: CanvasDocument;
  readonly #now: () => number;
  #waiting: { stateVector: Uint8Array; write: (frame: SocketFrame) => void }[] = [];
  #timer: NodeJS.Timeout | null = null;
  #restsUntil = 0;

  /** @param now milliseconds, monotonic */
  constructor(document: CanvasDocument, now: () => number = () => performance.now()) {
    this.#document = document;
    this.#now = now;
  }

  /** Calls `write` with the answer, at once or soon; once. Not after the end. */
  give(stateVector: Uint8Array, write: (frame: SocketFrame) => void): void {
    const rest = this.#restsUntil - this.#now();
    if (rest <= 0 || this.#document.hasFrameFor(stateVector)) {
      return write(this.#work(stateVector));
    }
    this.#waiting.push({ stateVector, write });
    this.#timer ??= setTimeout(() => this.#giveWaiting(), rest).unref();
  }

  end(): void {
    this.#waiting = [];
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #giveWaiting(): void {
    this.#timer = null;
    for (const { stateVector, write } of this.#waiting.splice(0)) write(this.#work(stateVector));
  }

  #work(stateVector: Uint8Array): SocketFrame {
    if (this.#document.hasFrameFor(stateVector)) return this.#document.frameFor(stateVector);
    const began = this.#now();
    const frame = this.#document.frameFor(stateVector);
    const ended = this.#now();
    this.#restsUntil = Math.max(this.#restsUntil, ended + restFactor * (ended - began));
    return frame;
  }
}
