import type { Logger } from "pino";
import { schemaVersionOf } from "#shared/canvas.ts";
import { closeCode, type CloseCode, type Hello } from "#shared/wire.ts";
import { Answers } from "./answers.ts";
import type { Audience } from "./audience.ts";
import type { CanvasDocument } from "./canvasDocument.ts";
import type { DurableDocument } from "./durableDocument.ts";
import type { Incoming } from "./frames.ts";
import type { Session } from "./session.ts";
import type { Turns } from "./turns.ts";

export interface ConversationSetting {
  document: CanvasDocument;
  words: DurableDocument<Session>;
  audience: Audience;
  turns: Turns;
  logger: Logger;
  /** Whether the room takes words at the moment. */
  isOpenForWords: () => boolean;
  /** Ends a session when what it sent before is acknowledged. */
  dismiss: (session: Session, code: CloseCode) => void;
}

/** What a room does about a frame that is sound: the y-websocket protocol and ours, seen from the server. */
export class Conversation {
  readonly #setting: ConversationSetting;
  readonly #answers: Answers;

  constructor(setting: ConversationSetting) {
    this.#setting = setting;
    this.#answers = new Answers(setting.document, setting.turns);
  }

  /** May throw only for a bug. */
  hear(session: Session, incoming: Incoming): void {
    if (incoming.kind === "hello") return this.#greet(session, incoming.hello);
    session.events.beCurrent();
    const { audience, dismiss } = this.#setting;
    switch (incoming.kind) {
      case "state-vector":
        if (session.outbox.isBehind) session.outbox.putOff(incoming.vector);
        else this.bring(session, incoming.vector);
        return;
      case "change":
        return this.#change(session, incoming);
      case "nothing-missing":
        return this.#hearNothingMissing(session);
      case "awareness":
        if (!audience.hearPresence(session, incoming.entries)) {
          dismiss(session, closeCode.malformed);
        }
        return;
      case "awareness-query":
        return audience.tellWhoIsHere(session);
      case "nothing":
        return;
    }
  }

  /** Answers a state vector, also when nothing is missing: y-websocket's `synced` waits for it. */
  bring(session: Session, stateVector: Uint8Array): void {
    this.#answers.give(stateVector, (frame) => session.outbox.write(frame));
  }

  /** Asks the page for what this server lacks. */
  askForMissing(session: Session): void {
    session.askForMissing(this.#setting.document.stateVector());
  }

  /** Answers nothing more. */
  end(): void {
    this.#answers.end();
  }

  #greet(session: Session, hello: Hello): void {
    const { turns, logger, dismiss } = this.#setting;
    // Looking into the document may take a while when it was just loaded: who wants to read it comes first.
    session.schemaVersion = hello.schemaVersion;
    turns.next(() => {
      if (this.#isTooOld(session)) dismiss(session, closeCode.tooOld);
    });
    session.events.catchUp(hello).then(
      (isKnown) => {
        if (!isKnown) dismiss(session, closeCode.tooOld);
      },
      (error: unknown) => {
        logger.error({ err: error }, "could not read missed events");
        dismiss(session, closeCode.overloaded);
      },
    );
  }

  /** Whether its page would not understand the document, and delete what it does not understand (R1). */
  #isTooOld({ schemaVersion }: Session): boolean {
    if (schemaVersion === null) return false;
    const written = schemaVersionOf(this.#setting.document.doc);
    return written !== null && schemaVersion < written;
  }

  #change(session: Session, change: Extract<Incoming, { kind: "change" }>): void {
    const mustBeComplete = session.mustComplete;
    const wasOwed = session.owesStepTwo;
    if (change.isStepTwo) session.hearStepTwo();
    const { words, isOpenForWords, dismiss } = this.#setting;
    if (!session.mayWrite || !isOpenForWords()) return session.saved.dropped();
    if (this.#isTooOld(session)) return dismiss(session, closeCode.tooOld);
    const taken = words.write({ ...change, author: session, mustBeComplete });
    if (taken.ok) return session.saved.accepted(change);
    if (taken.error === "unsound" || (change.isStepTwo && mustBeComplete)) {
      return dismiss(session, closeCode.malformed);
    }
    session.saved.dropped();
    if (change.isStepTwo) return this.askForMissing(session); // Again: others were writing.
    // Nothing of the update is kept. The step 2 that is on its way brings it with what it builds on; when none is, two
    // tabs may have told each other of an edit before either told the server. Then the page is asked for all that is
    // missing, and when that does not hold what the update built on, it speaks of another canvas.
    if (!wasOwed) session.askForBasis(this.#setting.document.stateVector());
  }

  #hearNothingMissing(session: Session): void {
    if (session.mustComplete) return this.#setting.dismiss(session, closeCode.malformed);
    session.hearStepTwo();
    session.saved.nothingMissing();
    session.tellSaved();
  }
}
