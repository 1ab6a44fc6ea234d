import { Histogram } from "../measure/histogram.ts";

/** What arrives, counted for the edits and presence that were sent within a window of time. */
export class Tally {
  readonly edits = new Histogram();
  readonly presence = new Histogram();
  /** How late the load itself sent, against its plan. */
  readonly lateness = new Histogram();
  /** Edits that arrived while the window was open, whenever they were sent: what the server's work then was for. */
  arrivedMeanwhile = 0;
  editsSent = 0;
  presenceSent = 0;
  /** Heard again, or after a later one of the same author. */
  repeats = 0;
  #fromUs = Infinity;
  #toUs = Infinity;
  #awaited: { count: number; reached: () => void } | null = null;

  /** Resolves the moment that so many edits of the window have arrived. */
  whenEdits(count: number): Promise<void> {
    return new Promise((reached) => (this.#awaited = { count, reached }));
  }

  open(us: number): void {
    this.edits.clear();
    this.presence.clear();
    this.lateness.clear();
    this.arrivedMeanwhile = 0;
    this.editsSent = 0;
    this.presenceSent = 0;
    this.repeats = 0;
    this.#fromUs = us;
    this.#toUs = Infinity;
  }

  close(us: number): void {
    this.#toUs = us;
  }

  sent(kind: "edit" | "presence", dueUs: number, us: number): void {
    if (!this.#holds(us)) return;
    if (kind === "edit") this.editsSent += 1;
    else this.presenceSent += 1;
    this.lateness.add(us - dueUs);
  }

  editArrived(sentUs: number, us: number): void {
    if (us >= this.#fromUs && us < this.#toUs) this.arrivedMeanwhile += 1;
    if (!this.#holds(sentUs)) return;
    this.edits.add(us - sentUs);
    if (this.#awaited?.count === this.edits.total) this.#awaited.reached();
  }

  presenceArrived(sentUs: number, us: number): void {
    if (this.#holds(sentUs)) this.presence.add(us - sentUs);
  }

  #holds(us: number): boolean {
    return us >= this.#fromUs && us < this.#toUs;
  }
}
