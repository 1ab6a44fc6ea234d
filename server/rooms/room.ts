import type { Logger } from "pino";
import type * as Y from "yjs";
import { schemaVersionOf } from "#shared/canvas.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import { closeCode, syncFrame, syncStep, type CloseCode, type Hello } from "#shared/wire.ts";
import type { Member, WorkshopId } from "#shared/workshop.ts";
import { DurableDocument, type WriteLog, type Written } from "./durableDocument.ts";
import { readFrame, type Incoming } from "./frames.ts";
import { Presence } from "./presence.ts";
import type { Session } from "./session.ts";

/** What a room asks of whoever keeps it. */
export interface RoomKeeper extends WriteLog {
  /** Nobody is here and nothing is being written; said each time that becomes so. */
  quiet(): void;
  /** The room is of no use any more: its sessions are closed, writes under way may still be. Said once. */
  failed(): void;
}

/**
 * One canvas, open: who is in it, and what happens to a frame. A frame that changes words is decoded, judged, appended
 * to the log, applied, acknowledged to its author with *saved* and told to the others, in this order. One that is bad
 * at any of these steps ends its author's connection and nobody else notices.
 */
export class Room {
  readonly #words: DurableDocument<Session>;
  readonly #keeper: RoomKeeper;
  readonly #logger: Logger;
  readonly #sessions = new Set<Session>();
  readonly #presence = new Presence();
  /** Why nobody may join any more; null while the room is open. */
  #closedWith: CloseCode | null = null;

  /** The logger names the canvas; nothing that a person typed goes there. */
  constructor(doc: Y.Doc, keeper: RoomKeeper, logger: Logger) {
    this.#keeper = keeper;
    this.#logger = logger;
    this.#words = new DurableDocument(doc, keeper, {
      written: (writes) => this.#tellWritten(writes),
      refused: (author) => this.#expel(author),
      failed: (reason) => this.#fail(reason),
      settled: () => this.#sayIfQuiet(),
    });
  }

  /** The document as it is now; not to be kept, since a bad update leaves another one. */
  get doc(): Y.Doc {
    return this.#words.doc;
  }

  get isQuiet(): boolean {
    return this.#sessions.size === 0 && !this.#words.hasWritesUnderWay;
  }

  /** Asks the page for its offline edits and tells it who is here. A closed room closes the session. */
  join(session: Session): void {
    if (this.#closedWith !== null) return session.close(this.#closedWith);
    this.#sessions.add(session);
    this.#askForMissing(session);
    this.#presence.join(session);
  }

  /** The peer has gone. What it sent before is still written and told. Once more does nothing. */
  leave(session: Session): void {
    session.lost();
    this.#forget(session);
  }

  /** Ends one session: reads nothing more from it, acknowledges what it sent before, then closes. */
  dismiss(session: Session, code: CloseCode): void {
    session.end(code);
    this.#closeIfDue(session);
  }

  /** Takes a frame from a page. Never throws: a page must not be able to end more than its own connection. */
  receive(session: Session, frame: Uint8Array): void {
    if (!session.isListening) return;
    const incoming = readFrame(frame);
    if (!incoming.ok) return this.dismiss(session, closeCode.malformed);
    try {
      this.#answer(session, incoming.value);
    } catch (error) {
      this.#logger.error({ err: error }, "could not answer a frame");
      this.dismiss(session, closeCode.overloaded);
    }
  }

  /** Tells an event to the sessions of its workshop. A changed member is judged anew first, at once and both ways. */
  tell(workshopId: WorkshopId, event: WorkshopEvent): void {
    for (const session of this.#sessions) {
      if (session.workshopId !== workshopId) continue;
      if (event.type === "member-changed") this.#rejudge(session, event.member);
      session.events.hear(event);
    }
  }

  /** Lets nobody in any more and ends every session; resolves when all writes are done and acknowledged. */
  async close(code: CloseCode): Promise<void> {
    this.#closedWith ??= code;
    for (const session of this.#sessions) this.dismiss(session, code);
    await this.settled();
  }

  /** Resolves when no write is under way; never rejects. */
  settled(): Promise<void> {
    return this.#words.settled();
  }

  #answer(session: Session, incoming: Incoming): void {
    if (incoming.kind === "hello") return this.#greet(session, incoming.hello);
    session.events.beCurrent();
    switch (incoming.kind) {
      case "state-vector":
        // Answered even when nothing is missing: y-websocket's `synced` waits for it.
        return session.send(syncFrame(syncStep.missing, this.#words.missingFrom(incoming.vector)));
      case "change":
        return this.#change(session, incoming);
      case "nothing-missing":
        return this.#hearNothingMissing(session);
      case "awareness":
        return this.#hearPresence(session, incoming);
      case "awareness-query":
        return this.#presence.answerQuery(session);
      case "nothing":
        return;
    }
  }

  #greet(session: Session, { lastEvent, schemaVersion }: Hello): void {
    const written = schemaVersionOf(this.doc);
    if (written !== null && schemaVersion < written) {
      return this.dismiss(session, closeCode.tooOld);
    }
    session.events.catchUp(lastEvent).catch((error: unknown) => {
      this.#logger.error({ err: error }, "could not read missed events");
      this.dismiss(session, closeCode.overloaded);
    });
  }

  #change(session: Session, change: Extract<Incoming, { kind: "change" }>): void {
    // A page that holds structs which wait for others repeats them in every step 2: it must not be shut out for that.
    const mayBeIncomplete = change.isStepTwo ? !session.mustComplete : session.owesStepTwo;
    if (change.isStepTwo) session.hearStepTwo();
    if (!session.canWrite) return session.saved.dropped();
    const taken = this.#words.write({ ...change, author: session, mayBeIncomplete });
    if (taken.ok) return session.saved.accepted(change);
    if (taken.error === "unsound" || change.isStepTwo) {
      return this.dismiss(session, closeCode.malformed);
    }
    // Two tabs may tell each other of an edit before either tells the server. Nothing of the update is kept; the page
    // is asked for all that is missing, and when that does not hold what the update built on, it speaks of another canvas.
    session.saved.dropped();
    session.askForBasis(this.#words.stateVector());
  }

  #hearNothingMissing(session: Session): void {
    if (session.mustComplete) return this.dismiss(session, closeCode.malformed);
    session.hearStepTwo();
    session.saved.nothingMissing();
    session.tellSaved();
  }

  #hearPresence(session: Session, { entries }: Extract<Incoming, { kind: "awareness" }>): void {
    if (!this.#presence.hear(session, entries)) this.dismiss(session, closeCode.malformed);
  }

  #tellWritten(writes: Written<Session>[]): void {
    const authors = new Set(writes.map(({ author }) => author));
    for (const write of writes) write.author.saved.settled();
    for (const author of authors) author.tellSaved();
    for (const write of writes) if (write.isNews) this.#tellOthers(write);
    for (const author of authors) this.#closeIfDue(author);
  }

  #tellOthers({ author, update }: Written<Session>): void {
    const frame = syncFrame(syncStep.update, update);
    for (const session of this.#sessions) if (session !== author) session.send(frame);
  }

  /** What it sent before the update that could not be applied has been acknowledged; what came after never will be. */
  #expel(author: Session): void {
    this.#logger.warn("discarded an update that could not be applied");
    author.end(closeCode.malformed);
    author.close(closeCode.malformed);
    this.#forget(author);
  }

  /** Better no room than a room that forgets: pages still hold their edits and offer them to the next one. */
  #fail(reason: unknown): void {
    this.#logger.error({ err: reason }, "a room failed");
    this.#closedWith = closeCode.overloaded;
    for (const session of this.#sessions) session.close(closeCode.overloaded);
    this.#sessions.clear();
    this.#keeper.failed();
  }

  #rejudge(session: Session, member: Member): void {
    if (!session.isOf(member)) return;
    const couldWrite = session.canWrite;
    session.rejudge(member);
    if (!session.canRead) return this.dismiss(session, closeCode.notAllowed);
    // The answer brings what was dropped before; later edits build on it and could not be applied without.
    if (session.canWrite && !couldWrite) this.#askForMissing(session);
  }

  #askForMissing(session: Session): void {
    session.askForMissing(this.#words.stateVector());
  }

  #closeIfDue(session: Session): void {
    if (!session.isDue) return;
    session.close(closeCode.overloaded);
    this.#forget(session);
  }

  #forget(session: Session): void {
    if (!this.#sessions.delete(session)) return;
    this.#presence.leave(session);
    this.#sayIfQuiet();
  }

  #sayIfQuiet(): void {
    if (this.isQuiet) this.#keeper.quiet();
  }
}
