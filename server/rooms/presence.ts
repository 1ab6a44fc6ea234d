import type { MemberId } from "#shared/workshop.ts";
import type { ProcessId } from "../news/bus.ts";
import { awarenessMessage, encodePresented, type Presented } from "./awarenessMessage.ts";
import type { AwarenessEntry } from "./frames.ts";
import { socketFrame, type SocketFrame } from "./socketFrame.ts";

/** What presence needs of a session. */
export interface Speaker {
  readonly stamp: Stamp;
}

/** What the server says about a person; whatever a page writes into `user` is overwritten with it (R27). */
export interface Stamp {
  id: MemberId;
  name: string;
  color: string;
  /** The university's short name; null for a guest. */
  university: string | null;
}

interface Entry extends Presented {
  /** Who speaks for the id now: a session here, or another process for one of its own; null when it has left. */
  speaker: Speaker | ProcessId | null;
  /** As it stands in an awareness message: in a room of n it is told n times. */
  encoded: Uint8Array;
}

/** What changed since it was last told. */
export interface PresenceNews {
  /** For every hearer but the special ones; null when there is nothing to say. */
  frame: SocketFrame | null;
  /** Whether this one must not hear all of it. */
  isSpecial(hearer: Speaker): boolean;
  frameFor(hearer: Speaker): SocketFrame | null;
  /** What pages of this process said, for the other processes. */
  own: Presented[];
}

/** Carets and a block id take some 300; every state goes to every page of the room. */
const maxStateLength = 4096;

/** Client ids that left are remembered for their clocks and members, up to this many entries. */
const maxEntries = 2000;

/**
 * Who is in the room and where. Understands y-protocols' awareness frames without its `Awareness`, which has a timer
 * per document and believes whom it hears. What is said is gathered and told together: presence is most of all frames.
 *
 * - A session speaks for one client id: the first it names. y-websocket clients echo the states of others, so a frame
 *   may hold any number of ids; all but the session's own are ignored.
 * - An id that a member has used here is that member's for the life of the room. A new session of the same member takes
 *   it over, because after a lost network the old socket lives on for a while.
 * - Clocks that others see are ours and always rise, so that a page that returns with the clock it left with is seen
 *   at once. They begin at the time in seconds: a process that takes over from another knows nothing of that one's.
 * - A speaker is never told its own state: with our clock it would put an older state over a newer. Until a session has
 *   named its id it hears nothing of its own member, for the same reason.
 */
export class Presence {
  readonly #entries = new Map<number, Entry>();
  readonly #clientIds = new Map<Speaker, number | null>();
  readonly #changed = new Set<number>();
  readonly #now: () => number;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The frame that tells a newcomer who is here; null when nobody is. */
  join(speaker: Speaker): SocketFrame | null {
    this.#clientIds.set(speaker, null);
    const states = this.#statesFor(speaker);
    return states.length > 0 ? presenceFrame(states) : null;
  }

  /** Everything this session may hear, for one that asks or has fallen behind. */
  frameOfAllFor(hearer: Speaker): SocketFrame {
    return presenceFrame(this.#statesFor(hearer));
  }

  /**
   * What a session said: "told" when there is news now, "claimed" when it also named its id with this. "malformed" when
   * its own state is not a JSON object or null. One that is too large is dropped silently.
   */
  hear(speaker: Speaker, said: AwarenessEntry[]): "nothing" | "told" | "claimed" | "malformed" {
    const own = this.#ownEntry(speaker, said);
    if (own === null || own.json.length > maxStateLength) return "nothing";
    const state = parseState(own.json);
    if (state === undefined) return "malformed";
    const isClaim = this.#clientIds.get(speaker) === null;
    if (isClaim && state === null) return "nothing";
    const { stamp } = speaker;
    this.#set(own.clientId, {
      floor: isClaim ? Math.max(own.clock + 2, Math.floor(this.#now() / 1000)) : own.clock,
      memberId: stamp.id,
      state: state === null ? null : JSON.stringify({ ...state, user: stamp }),
      speaker,
    });
    this.#clientIds.set(speaker, own.clientId);
    return isClaim ? "claimed" : "told";
  }

  /** The states of the speaker's own member under other ids, which it may hear once it has named its own. */
  frameOfOwnMemberFor(speaker: Speaker): SocketFrame | null {
    const states = this.#statesFor(speaker).filter(({ memberId }) => memberId === speaker.stamp.id);
    return states.length > 0 ? presenceFrame(states) : null;
  }

  /** Announces the leave, unless the page did so itself or another session speaks for its id by now. */
  leave(speaker: Speaker): void {
    const clientId = this.#clientIds.get(speaker) ?? null;
    this.#clientIds.delete(speaker);
    if (clientId !== null) this.#silence(clientId, speaker);
  }

  /** What another process says of its pages. Who speaks here is believed rather. */
  hearProcess(process: ProcessId, said: readonly Presented[]): void {
    for (const { clientId, clock, memberId, state } of said) {
      const known = this.#entries.get(clientId);
      if (typeof known?.speaker === "object" && known.speaker !== null) continue;
      if (state === null && known?.speaker !== process) continue;
      this.#set(clientId, {
        floor: clock,
        memberId,
        state,
        speaker: state === null ? null : process,
      });
    }
  }

  /** Another process is gone, and its pages with it. */
  forgetProcess(process: ProcessId): void {
    for (const { clientId, speaker } of this.#entries.values()) {
      if (speaker === process) this.#silence(clientId, process);
    }
  }

  /** What the pages of this process say now, for a process that asks. */
  own(): Presented[] {
    return [...this.#entries.values()].filter(({ speaker }) => isHere(speaker));
  }

  get hasNews(): boolean {
    return this.#changed.size > 0;
  }

  /** What changed since this was last called. */
  takeNews(): PresenceNews {
    const changed = [...this.#changed].flatMap((clientId) => this.#entries.get(clientId) ?? []);
    this.#changed.clear();
    this.#forgetOldest();
    const speakers = new Set(changed.map(({ speaker }) => speaker));
    const frameOf = (entries: Entry[]) => (entries.length > 0 ? presenceFrame(entries) : null);
    return {
      frame: frameOf(changed),
      isSpecial: (hearer) => speakers.has(hearer) || this.#clientIds.get(hearer) === null,
      frameFor: (hearer) => frameOf(changed.filter((entry) => this.#mayHear(hearer, entry))),
      own: changed.filter(({ speaker, state }) => isHere(speaker) || state === null),
    };
  }

  #set(
    clientId: number,
    { floor, ...said }: { floor: number } & Pick<Entry, "memberId" | "state" | "speaker">,
  ): void {
    const clock = Math.max((this.#entries.get(clientId)?.clock ?? 0) + 1, floor);
    const presented = { clientId, clock, ...said };
    this.#entries.set(clientId, { ...presented, encoded: encodePresented(presented) });
    this.#changed.add(clientId);
  }

  #silence(clientId: number, speaker: Speaker | ProcessId): void {
    const entry = this.#entries.get(clientId);
    if (entry === undefined || entry.speaker !== speaker) return;
    const { memberId, state } = entry;
    if (state === null) this.#entries.set(clientId, { ...entry, speaker: null });
    else this.#set(clientId, { floor: 0, memberId, state: null, speaker: null });
  }

  #ownEntry(speaker: Speaker, entries: AwarenessEntry[]): AwarenessEntry | null {
    const clientId = this.#clientIds.get(speaker);
    if (clientId === null) {
      return entries.find((entry) => this.#mayClaim(speaker, entry.clientId)) ?? null;
    }
    const own = entries.findLast((entry) => entry.clientId === clientId);
    return own !== undefined && this.#entries.get(own.clientId)?.speaker === speaker ? own : null;
  }

  #mayClaim(speaker: Speaker, clientId: number): boolean {
    const known = this.#entries.get(clientId);
    return known === undefined || known.memberId === speaker.stamp.id;
  }

  #mayHear(hearer: Speaker, { clientId, memberId }: Entry): boolean {
    const own = this.#clientIds.get(hearer);
    return own === null ? hearer.stamp.id !== memberId : own !== clientId;
  }

  #statesFor(hearer: Speaker): Entry[] {
    return [...this.#entries.values()].filter(
      (entry) => entry.state !== null && this.#mayHear(hearer, entry),
    );
  }

  #forgetOldest(): void {
    if (this.#entries.size <= maxEntries) return;
    for (const [clientId, { speaker }] of this.#entries) {
      if (speaker !== null) continue;
      this.#entries.delete(clientId);
      if (this.#entries.size <= maxEntries) return;
    }
  }
}

const isHere = (speaker: Entry["speaker"]) => typeof speaker === "object" && speaker !== null;

function parseState(json: string): object | null | undefined {
  try {
    const state: unknown = JSON.parse(json);
    return typeof state === "object" && !Array.isArray(state) ? state : undefined;
  } catch {
    return undefined; // Not JSON; the caller refuses it.
  }
}

function presenceFrame(entries: readonly Entry[]): SocketFrame {
  return socketFrame(awarenessMessage(entries.map(({ encoded }) => encoded)));
}
