import { isOfNothing, type CanvasDocument } from "./canvasDocument.ts";
import type { SocketFrame } from "./socketFrame.ts";
import type { Turns } from "./turns.ts";

/** After an answer that took t, others that take work wait for so many times t: encoding gets a tenth of the time. */
const restFactor = 9;

interface Question {
  stateVector: Uint8Array;
  write: (frame: SocketFrame) => void;
}

/**
 * Answers state vectors. In a storm of newcomers while others type, every one would ask for a state that nobody has been
 * given yet, and encoding a large document takes as long as a hundred keystrokes: so those that come close together get
 * the same state, with the few updates since beside it; pages that return wait for each other.
 */
export class Answers {
  readonly #document: CanvasDocument;
  readonly #now: () => number;
  readonly #turns: Turns;
  #waiting: Question[] = [];
  #timer: NodeJS.Timeout | null = null;
  #restsUntil = 0;
  #isOver = false;

  /** @param now milliseconds, monotonic */
  constructor(document: CanvasDocument, turns: Turns, now: () => number = () => performance.now()) {
    this.#document = document;
    this.#turns = turns;
    this.#now = now;
  }

  /** Calls `write` with the frames of the answer, soon; the last is the step 2. Not after the end. */
  give(stateVector: Uint8Array, write: (frame: SocketFrame) => void): void {
    this.#turns.next(() => this.#give({ stateVector, write }));
  }

  end(): void {
    this.#isOver = true;
    this.#waiting = [];
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #give(question: Question): void {
    if (this.#isOver) return;
    const rest = this.#restsUntil - this.#now();
    if (rest <= 0 || this.#document.hasFrameFor(question.stateVector)) {
      return question.write(this.#work(question.stateVector));
    }
    if (isOfNothing(question.stateVector)) {
      for (const frame of this.#document.framesAsTheyAre()) question.write(frame);
      return;
    }
    this.#waiting.push(question);
    this.#timer ??= setTimeout(() => this.#askAgain(), rest).unref();
  }

  #askAgain(): void {
    this.#timer = null;
    for (const question of this.#waiting.splice(0)) this.#turns.next(() => this.#give(question));
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
