import type { Logger } from "pino";
import type * as Y from "yjs";
import type { WorkshopEvent } from "#shared/events.ts";
import { closeCode, roomFrame, type CloseCode, type ReadOnlyReason } from "#shared/wire.ts";
import type { Member, WorkshopId } from "#shared/workshop.ts";
import { Audience } from "./audience.ts";
import type { ProcessId } from "../news/bus.ts";
import type { CanvasDocument } from "./canvasDocument.ts";
import type { CanvasNews } from "./canvasNews.ts";
import { Conversation } from "./conversation.ts";
import { DurableDocument, type WriteLog, type Written } from "./durableDocument.ts";
import { readFrame } from "./frames.ts";
import type { RoomMeter } from "./meter.ts";
import { Holds, type Ended, type RoomState } from "./roomState.ts";
import type { Session } from "./session.ts";
import type { Turns } from "./turns.ts";

/** What a room asks of whoever keeps it. */
export interface RoomKeeper extends WriteLog {
  /** The first has come, or the last has gone and nothing is being written; said each time that becomes so. */
  quiet(isQuiet: boolean): void;
  /** The store refused a write. The room is to be held read-only until it takes them again. */
  storeRefused(reason: unknown): void;
  /** The room is of no use any more: its sessions are closed, writes under way may still be. Said once. */
  failed(): void;
  /** Tells the other processes; what they do not hear they ask for. Never throws. */
  publish(news: CanvasNews): void;
}

export interface RoomSetting {
  document: CanvasDocument;
  keeper: RoomKeeper;
  meter: RoomMeter;
  /** Names the canvas; nothing that a person typed goes there. */
  logger: Logger;
  /** How long presence is gathered before it is told, unless words are told before. */
  presenceMs: number;
  /** In which newcomers of all rooms are answered. */
  turns: Turns;
}

/**
 * One canvas, open: who is in it, and what happens to a frame. A frame that changes words is decoded, judged, appended
 * to the log, applied, acknowledged to its author with *saved* and told to the others, in this order. One that is bad
 * at any of these steps ends its author's connection and nobody else notices.
 */
export class Room {
  readonly #document: CanvasDocument;
  readonly #words: DurableDocument<Session>;
  readonly #audience: Audience;
  readonly #conversation: Conversation;
  readonly #keeper: RoomKeeper;
  readonly #meter: RoomMeter;
  readonly #logger: Logger;
  readonly #holds = new Holds();
  #end: Ended | null = null;

  constructor({ document, keeper, meter, logger, presenceMs, turns }: RoomSetting) {
    this.#document = document;
    this.#keeper = keeper;
    this.#meter = meter;
    this.#logger = logger;
    this.#audience = new Audience({
      presenceMs,
      publish: (news) => keeper.publish(news),
      onLost: (session) => this.#lose(session),
    });
    this.#words = new DurableDocument(document, keeper, {
      written: (writes) => this.#tellWritten(writes),
      refusedByStore: (authors, reason) => this.#refusedByStore(authors, reason),
      unappliable: (author) => this.#expel(author),
      broken: (reason) => this.#fail(reason),
      settled: () => this.#sayIfQuiet(),
    });
    this.#conversation = new Conversation({
      document,
      words: this.#words,
      audience: this.#audience,
      turns,
      logger,
      isOpenForWords: () => this.#holds.isLive,
      dismiss: (session, code) => this.dismiss(session, code),
    });
  }

  get state(): RoomState {
    return this.#end ?? this.#holds.notice;
  }

  /** The document as it is now; not to be kept. */
  get doc(): Y.Doc {
    return this.#words.doc;
  }

  get isQuiet(): boolean {
    return this.people === 0 && !this.#words.hasWritesUnderWay;
  }

  get people(): number {
    return this.#audience.sessions.size;
  }

  /** Changes that were taken and are not yet on disk. */
  get pendingAcks(): number {
    let pending = 0;
    for (const { saved } of this.#audience.sessions) pending += saved.pending;
    return pending;
  }

  /** Asks the page for its offline edits and tells it who is here. A closed room closes the session. */
  join(session: Session): void {
    if (this.#end !== null) return session.close(codeOf(this.#end));
    if (!this.#holds.isLive) session.send(roomFrame(this.#holds.notice));
    this.#conversation.askForMissing(session);
    this.#audience.add(session);
    this.#keeper.quiet(false);
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

  get signIns(): string[] {
    return [...this.#audience.sessions].map(({ signIn }) => signIn);
  }

  /** Ends every session that came with this sign-in. */
  dismissSignIn(signIn: string): void {
    for (const session of this.#audience.sessions) {
      if (session.signIn === signIn) this.dismiss(session, closeCode.signedOut);
    }
  }

  /** Takes a frame from a page. Never throws: a page must not be able to end more than its own connection. */
  receive(session: Session, frame: Uint8Array): void {
    if (!session.isListening) return;
    const incoming = readFrame(frame);
    this.#meter.received(incoming.ok ? incoming.value.kind : "malformed");
    if (!incoming.ok) return this.dismiss(session, closeCode.malformed);
    try {
      this.#conversation.hear(session, incoming.value);
    } catch (error) {
      this.#logger.error({ err: error }, "could not answer a frame");
      this.dismiss(session, closeCode.overloaded);
    }
  }

  /** The page has read all that was written to it: what it missed is told now. */
  drained(session: Session): void {
    if (!session.outbox.isBehind) return;
    const asked = session.outbox.drained();
    if (asked !== null) this.#conversation.bring(session, asked);
    this.#audience.tellWhoIsHere(session);
    session.tellSaved();
  }

  /** Tells an event to the sessions of its workshop. A changed member is judged anew first, at once and both ways. */
  tell(workshopId: WorkshopId, event: WorkshopEvent): void {
    for (const session of this.#audience.sessions) {
      if (session.workshopId !== workshopId) continue;
      if (event.type === "member-changed") this.#rejudge(session, event.member);
      if (event.type === "member-removed" && session.isOf(event.memberId)) {
        this.dismiss(session, closeCode.notAllowed);
      } else session.events.hear(event);
    }
  }

  /** Nobody writes any more, for this reason. Again does nothing. */
  hold(why: ReadOnlyReason): void {
    if (this.#holds.set(why, true)) this.#tellNotice();
  }

  /** The reason is gone. When it was the last, everybody is asked for what was not kept meanwhile. */
  release(why: ReadOnlyReason): void {
    if (!this.#holds.set(why, false)) return;
    this.#tellNotice();
    if (!this.#holds.isLive) return;
    for (const session of this.#audience.sessions) {
      if (session.mayWrite) this.#conversation.askForMissing(session);
    }
  }

  /** Words that are on disk and that this room may not know: from the log, or told by another process. */
  hearWords(updates: readonly Uint8Array[]): void {
    if (this.#end !== null) return;
    const news = this.#document.merge(updates);
    if (news.length > 0) this.#audience.tell(news.map((told) => ({ ...told, author: null })));
  }

  /** What another process said of its pages, or asked. */
  hearProcess(process: ProcessId, news: Exclude<CanvasNews, { kind: "words" }>): void {
    this.#audience.hearProcess(process, news);
  }

  forgetProcess(process: ProcessId): void {
    this.#audience.forgetProcess(process);
  }

  /** Frees what nobody has used since this was called before, and what can be put together again. */
  rest(): void {
    if (!this.#words.hasWritesUnderWay) this.#document.rest();
  }

  /** Lets nobody in any more and ends every session; resolves when all writes are done and acknowledged. */
  async close(code: CloseCode): Promise<void> {
    this.#end ??= { state: "closing", code };
    for (const session of this.#audience.sessions) this.dismiss(session, code);
    await this.settled();
  }

  /** For a room that nobody is in and that writes nothing: it is not used any more. */
  destroy(): void {
    this.#audience.end();
    this.#conversation.end();
    this.#document.destroy();
  }

  /** Resolves when no write is under way; never rejects. */
  settled(): Promise<void> {
    return this.#words.settled();
  }

  #tellWritten(writes: Written<Session>[]): void {
    const authors = new Set(writes.map(({ author }) => author));
    for (const write of writes) write.author.saved.settled();
    const news = writes.flatMap(({ author, update, frame }) =>
      frame === null ? [] : [{ author, update, frame }],
    );
    if (news.length > 0) this.#audience.tell(news);
    for (const author of authors) {
      author.tellSaved(); // Told with the others' news already, unless there was none or its page is behind.
      this.#closeIfDue(author);
    }
  }

  #refusedByStore(authors: Session[], reason: unknown): void {
    for (const author of authors) author.saved.refused();
    this.#keeper.storeRefused(reason);
    for (const author of new Set(authors)) this.#closeIfDue(author);
  }

  /** What it sent before the update that could not be applied has been acknowledged; what came after never will be. */
  #expel(author: Session): void {
    this.#logger.warn("discarded an update that could not be applied");
    author.end(closeCode.malformed);
    author.close(closeCode.malformed);
    this.#forget(author);
  }

  #lose(session: Session): void {
    this.#logger.info("let go of a page that reads too slowly");
    session.end(closeCode.overloaded);
    session.close(closeCode.overloaded);
    this.#forget(session);
  }

  #fail(reason: unknown): void {
    this.#logger.error({ err: reason }, "a room failed");
    this.#end = { state: "failed" };
    for (const session of this.#audience.sessions) session.close(closeCode.overloaded);
    this.#audience.end();
    this.#conversation.end();
    this.#keeper.failed();
  }

  #rejudge(session: Session, member: Member): void {
    if (!session.isOf(member.id)) return;
    const couldWrite = session.mayWrite;
    session.rejudge(member);
    if (!session.mayRead) return this.dismiss(session, closeCode.notAllowed);
    // The answer brings what was dropped before; later edits build on it and could not be applied without.
    if (session.mayWrite && !couldWrite) this.#conversation.askForMissing(session);
  }

  #tellNotice(): void {
    for (const session of this.#audience.sessions) session.send(roomFrame(this.#holds.notice));
  }

  #closeIfDue(session: Session): void {
    if (!session.isDue) return;
    session.close(closeCode.overloaded);
    this.#forget(session);
  }

  #forget(session: Session): void {
    if (this.#audience.remove(session)) this.#sayIfQuiet();
  }

  #sayIfQuiet(): void {
    if (this.isQuiet) this.#keeper.quiet(true);
  }
}

function codeOf(end: Ended): CloseCode {
  return end.state === "closing" ? end.code : closeCode.overloaded;
}
