import type { ProcessId } from "../news/bus.ts";
import type { CanvasNews } from "./canvasNews.ts";
import type { AwarenessEntry } from "./frames.ts";
import { Presence, type PresenceNews } from "./presence.ts";
import type { Session } from "./session.ts";
import type { SocketFrame } from "./socketFrame.ts";

/** An update to be told: everybody but its author hears it. */
export interface Told {
  author: Session | null;
  update: Uint8Array;
  frame: SocketFrame;
}

export interface AudienceSetting {
  /** How long presence is gathered before it is told, unless words are told before. */
  presenceMs: number;
  /** Tells the other processes what pages of this one say of themselves. */
  publish(news: CanvasNews): void;
  /** A page has missed too much to be told the rest. */
  onLost(session: Session): void;
}

const noPresence: PresenceNews = {
  frame: null,
  isSpecial: () => false,
  frameFor: () => null,
  own: [],
};

/**
 * The sessions of a room and what is told to all of them. What everybody hears is put together once and written to each
 * socket in one go; only who spoke gets a copy of its own, without what it said. Presence travels with words when there
 * are some, and otherwise a little later with that of others.
 */
export class Audience {
  readonly sessions = new Set<Session>();
  readonly #presence = new Presence(Date.now);
  readonly #setting: AudienceSetting;
  #timer: NodeJS.Timeout | null = null;

  constructor(setting: AudienceSetting) {
    this.#setting = setting;
  }

  /** Lets a session hear, and tells it who is here. */
  add(session: Session): void {
    this.sessions.add(session);
    const present = this.#presence.join(session);
    if (present !== null) session.outbox.write(present);
  }

  /** False when it was not there. */
  remove(session: Session): boolean {
    if (!this.sessions.delete(session)) return false;
    this.#presence.leave(session);
    this.#tellPresenceSoon();
    return true;
  }

  /** Tells the updates, each to all but its author. */
  tell(updates: readonly Told[]): void {
    const presence = this.#takePresence();
    const authors = new Set(updates.map(({ author }) => author));
    const shared = joined([...updates.map(({ frame }) => frame), presence.frame]);
    const count = updates.length + (presence.frame === null ? 0 : 1);
    for (const session of this.sessions) {
      if (session.outbox.isBehind) this.#miss(session, updates, presence);
      else if (authors.has(session) || presence.isSpecial(session)) {
        this.#tellAllBut(session, updates, presence);
      } else if (shared !== null) session.outbox.write(shared, count);
    }
  }

  /** False when it is malformed. */
  hearPresence(session: Session, said: AwarenessEntry[]): boolean {
    const heard = this.#presence.hear(session, said);
    if (heard === "claimed") {
      const own = this.#presence.frameOfOwnMemberFor(session);
      if (own !== null) session.outbox.write(own);
    }
    this.#tellPresenceSoon();
    return heard !== "malformed";
  }

  /** What another process says of its pages, or asks. */
  hearProcess(process: ProcessId, news: Exclude<CanvasNews, { kind: "words" }>): void {
    if (news.kind === "presence") {
      this.#presence.hearProcess(process, news.states);
      this.#tellPresenceSoon();
    } else {
      const states = this.#presence.own();
      if (states.length > 0) this.#setting.publish({ kind: "presence", states });
    }
  }

  /** Another process is gone, and the people who were there. */
  forgetProcess(process: ProcessId): void {
    this.#presence.forgetProcess(process);
    this.#tellPresenceSoon();
  }

  tellWhoIsHere(session: Session): void {
    session.outbox.write(this.#presence.frameOfAllFor(session));
  }

  /** Nothing is told from now on. */
  end(): void {
    this.sessions.clear();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #tellAllBut(session: Session, updates: readonly Told[], presence: PresenceNews): void {
    const frames = updates.flatMap(({ author, frame }) => (author === session ? [] : [frame]));
    const own = joined([
      session.takeSavedFrame(),
      ...frames,
      presence.isSpecial(session) ? presence.frameFor(session) : presence.frame,
    ]);
    if (own !== null) session.outbox.write(own, frames.length + 1);
  }

  #miss(session: Session, updates: readonly Told[], presence: PresenceNews): void {
    const missed = updates.flatMap(({ author, update }) => (author === session ? [] : [update]));
    if (!session.outbox.miss(missed, presence.frame !== null)) this.#setting.onLost(session);
  }

  #tellPresenceSoon(): void {
    if (!this.#presence.hasNews) return;
    this.#timer ??= setTimeout(() => this.tell([]), this.#setting.presenceMs).unref();
  }

  #takePresence(): PresenceNews {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (!this.#presence.hasNews) return noPresence;
    const news = this.#presence.takeNews();
    if (news.own.length > 0) this.#setting.publish({ kind: "presence", states: news.own });
    return news;
  }
}

function joined(frames: (SocketFrame | null)[]): SocketFrame | null {
  const there = frames.filter((frame) => frame !== null);
  const [only] = there;
  return there.length > 1 ? Buffer.concat(there) : (only ?? null);
}
