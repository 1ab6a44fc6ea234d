/** What one connection may send on average, and at once. A paste of 1 MB and an import of a whole canvas fit many times. */
export interface IntakeLimit {
  framesPerSecond: number;
  burstFrames: number;
  bytesPerSecond: number;
  burstBytes: number;
}

/** A fast typist sends 15 frames a second; a page that comes back after days offline sends one frame of some megabytes. */
export const usualIntakeLimit: IntakeLimit = {
  framesPerSecond: 10_000,
  burstFrames: 20_000,
  bytesPerSecond: 4 * 1024 * 1024,
  burstBytes: 64 * 1024 * 1024,
};

/** So many frames of one connection are read before others have their turn. */
const framesPerTurn = 64;

/**
 * Reads from a socket no faster than it may speak. One that says too much is not closed but read more slowly: then the
 * network makes it wait, and nothing that it wrote is lost. Time is monotonic, in milliseconds.
 */
export class Intake {
  readonly #limit: IntakeLimit;
  readonly #flow: { pause(): void; resume(): void };
  readonly #now: () => number;
  #frames: number;
  #bytes: number;
  #at: number;
  #inThisTurn = 0;
  #isPaused = false;

  constructor(
    limit: IntakeLimit,
    flow: { pause(): void; resume(): void },
    now: () => number = () => performance.now(),
  ) {
    this.#limit = limit;
    this.#flow = flow;
    this.#now = now;
    this.#frames = limit.burstFrames;
    this.#bytes = limit.burstBytes;
    this.#at = now();
  }

  /** A frame has been read. Pauses the socket when its turn is over or its budget is spent. */
  took(bytes: number): void {
    this.#inThisTurn += 1;
    this.#frames -= 1;
    this.#bytes -= bytes;
    if (this.#isPaused) return;
    if (this.#frames < 0 || this.#bytes < 0) this.#earn();
    const waitMs = this.#waitMs();
    if (waitMs > 0) this.#pauseUntil((goOn) => setTimeout(goOn, waitMs));
    else if (this.#inThisTurn === 1) setImmediate(() => (this.#inThisTurn = 0));
    else if (this.#inThisTurn >= framesPerTurn) this.#pauseUntil(setImmediate);
  }

  #pauseUntil(wait: (goOn: () => void) => unknown): void {
    this.#isPaused = true;
    this.#flow.pause();
    wait(() => {
      this.#isPaused = false;
      this.#inThisTurn = 0;
      this.#flow.resume();
    });
  }

  #earn(): void {
    const now = this.#now();
    const seconds = (now - this.#at) / 1000;
    const { framesPerSecond, burstFrames, bytesPerSecond, burstBytes } = this.#limit;
    this.#at = now;
    this.#frames = Math.min(burstFrames, this.#frames + seconds * framesPerSecond);
    this.#bytes = Math.min(burstBytes, this.#bytes + seconds * bytesPerSecond);
  }

  #waitMs(): number {
    const { framesPerSecond, bytesPerSecond } = this.#limit;
    const short = Math.max(-this.#frames / framesPerSecond, -this.#bytes / bytesPerSecond);
    return short <= 0 ? 0 : Math.ceil(short * 1000);
  }
}
