import { can } from "#shared/policy.ts";
import { eventFrame, savedFrame, syncFrame, syncStep, type CloseCode } from "#shared/wire.ts";
import type { Member } from "#shared/workshop.ts";
import type { Admitted } from "./door.ts";
import { EventStream, type EventHistory } from "./eventStream.ts";
import { noMeter, type RoomMeter } from "./meter.ts";
import { Outbox, type Socket } from "./outbox.ts";
import type { Speaker, Stamp } from "./presence.ts";
import { SavedCount } from "./savedCount.ts";
import { socketFrame, type SocketFrame } from "./socketFrame.ts";

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
  readonly outbox: Outbox;
  /** What its page said that it understands; null for a plain client, which is served as current. */
  schemaVersion: number | null = null;
  readonly #socket: Socket;
  readonly #meter: RoomMeter;
  #guest: Admitted;
  #stamp: Stamp;
  #attention: Attention = { state: "listening" };
  #unanswered = 0;
  #mustComplete = false;

  constructor(socket: Socket, guest: Admitted, history: EventHistory, meter: RoomMeter = noMeter) {
    this.#socket = socket;
    this.#guest = guest;
    this.#stamp = stampOf(guest);
    this.#meter = meter;
    this.outbox = new Outbox(socket, meter);
    this.events = new EventStream(history, (event) => this.send(eventFrame(event)));
  }

  get workshopId(): string {
    return this.#guest.workshopId;
  }

  /** What the member's role says; a room that is read-only takes nothing all the same. */
  get mayWrite(): boolean {
    return can(this.#guest.member.role, "write");
  }

  get mayRead(): boolean {
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
    return this.#stamp;
  }

  /** Whether a step 1 is unanswered: what the page holds and this server lacks, dropped frames say, is on its way. */
  get owesStepTwo(): boolean {
    return this.#unanswered > 0;
  }

  isOf(memberId: string): boolean {
    return this.#guest.member.id === memberId;
  }

  /** What it was let in with. */
  get signIn(): string {
    return this.#guest.signIn;
  }

  rejudge(member: Member): void {
    this.#guest = { ...this.#guest, member };
    this.#stamp = stampOf(this.#guest);
  }

  send(message: Uint8Array): void {
    this.outbox.write(socketFrame(message));
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
    const frame = this.takeSavedFrame();
    if (frame !== null) this.outbox.write(frame);
  }

  /** The *saved* that is due, for whoever writes it together with something else; null when there is nothing new. */
  takeSavedFrame(): SocketFrame | null {
    const count = this.saved.takeNews();
    return count === null ? null : socketFrame(savedFrame(count));
  }

  /** Stops reading. The first reason given stands. */
  end(code: CloseCode): void {
    if (this.#attention.state === "listening") this.#attention = { state: "ending", code };
  }

  /** Closes the socket now, with the code it was ended with or else with this one. */
  close(code: CloseCode): void {
    if (this.#attention.state === "closed") return;
    const why = this.#attention.state === "ending" ? this.#attention.code : code;
    this.#meter.closed(why);
    this.#socket.close(why);
    this.#attention = { state: "closed" };
  }

  /** The peer has closed the socket. */
  lost(): void {
    this.#attention = { state: "closed" };
  }
}

function stampOf({ member, university }: Admitted): Stamp {
  return {
    id: member.id,
    name: member.name,
    color: university?.color ?? neutralColor,
    university: university?.shortName ?? null,
  };
}
