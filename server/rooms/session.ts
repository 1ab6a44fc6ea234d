import { can } from "#shared/policy.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import { eventFrame, savedFrame, syncFrame, syncStep, type CloseCode } from "#shared/wire.ts";
import type { Member } from "#shared/workshop.ts";
import type { Admitted } from "./door.ts";
import { EventStream } from "./eventStream.ts";
import type { Speaker, Stamp } from "./presence.ts";
import { SavedCount } from "./savedCount.ts";

/** One end of a websocket, as rooms see it. Frames sent after the peer has gone are dropped silently. */
export interface Socket {
  send(frame: Uint8Array): void;
  close(code: CloseCode): void;
}

type Attention =
  | { state: "listening" }
  /** Reads nothing more; the socket closes when what it sent before is on disk and acknowledged. */
  | { state: "ending"; code: CloseCode }
  | { state: "closed" };

/** For members who belong to no university; white text on it reaches contrast AA. */
const neutralColor = "#5f6b7a";

/** One member's connection to one canvas. */
export class Session implements Speaker {
  readonly saved = new SavedCount();
  readonly events: EventStream;
  readonly #socket: Socket;
  #guest: Admitted;
  #attention: Attention = { state: "listening" };
  #unanswered = 0;
  #mustComplete = false;

  constructor(
    socket: Socket,
    guest: Admitted,
    eventsAfter: (n: number) => Promise<WorkshopEvent[]>,
  ) {
    this.#socket = socket;
    this.#guest = guest;
    this.events = new EventStream(eventsAfter, (event) => this.send(eventFrame(event)));
  }

  get workshopId(): string {
    return this.#guest.workshopId;
  }

  get canWrite(): boolean {
    return can(this.#guest.member.role, "write");
  }

  get canRead(): boolean {
    return can(this.#guest.member.role, "read");
  }

  get isListening(): boolean {
    return this.#attention.state === "listening";
  }

  /** Has been told to end, and everything it sent before has been acknowledged. */
  get isDue(): boolean {
    return this.#attention.state === "ending" && !this.saved.hasPending;
  }

  get stamp(): Stamp {
    const { member, university } = this.#guest;
    return {
      id: member.id,
      name: member.name,
      color: university?.color ?? neutralColor,
      university: university?.shortName ?? null,
    };
  }

  /** Whether a step 1 is unanswered: what the page holds and this server lacks, dropped frames say, is on its way. */
  get owesStepTwo(): boolean {
    return this.#unanswered > 0;
  }

  isOf(member: Member): boolean {
    return this.#guest.member.id === member.id;
  }

  rejudge(member: Member): void {
    this.#guest = { ...this.#guest, member };
  }

  send(frame: Uint8Array): void {
    this.#socket.send(frame);
  }

  /** Whether the step 2 that is owed must bring what an update built on and this server has never seen. */
  get mustComplete(): boolean {
    return this.#mustComplete;
  }

  /** Asks for what an update built on. The answer says whether the page has it or speaks of another document. */
  askForBasis(stateVector: Uint8Array): void {
    this.#mustComplete = true;
    this.askForMissing(stateVector);
  }

  askForMissing(stateVector: Uint8Array): void {
    this.#unanswered += 1;
    this.send(syncFrame(syncStep.stateVector, stateVector));
  }

  /** A step 2 has come. Step 1s are answered in order; one that nobody asked for is none the worse. */
  hearStepTwo(): void {
    this.#unanswered = Math.max(0, this.#unanswered - 1);
    if (!this.owesStepTwo) this.#mustComplete = false;
  }

  tellSaved(): void {
    const count = this.saved.takeNews();
    if (count !== null) this.send(savedFrame(count));
  }

  /** Stops reading. The first reason given stands. */
  end(code: CloseCode): void {
    if (this.#attention.state === "listening") this.#attention = { state: "ending", code };
  }

  /** Closes the socket now, with the code it was ended with or else with this one. */
  close(code: CloseCode): void {
    if (this.#attention.state === "closed") return;
    this.#socket.close(this.#attention.state === "ending" ? this.#attention.code : code);
    this.#attention = { state: "closed" };
  }

  /** The peer has closed the socket. */
  lost(): void {
    this.#attention = { state: "closed" };
  }
}
