import * as encoding from "lib0/encoding";
import { channel } from "#shared/wire.ts";
import type { MemberId } from "#shared/workshop.ts";
import type { AwarenessEntry } from "./frames.ts";

/** What presence needs of a session. */
export interface Speaker {
  readonly stamp: Stamp;
  send(frame: Uint8Array): void;
}

/** What the server says about a person; whatever a page writes into `user` is overwritten with it (R27). */
export interface Stamp {
  id: MemberId;
  name: string;
  color: string;
  /** The university's short name; null for a guest. */
  university: string | null;
}

interface Entry {
  clock: number;
  state: object | null;
  memberId: MemberId;
  /** The session that speaks for this client id; null when it has left. */
  speaker: Speaker | null;
}

/** Carets and a block id take some 300; every state goes to every page of the room. */
const maxStateLength = 4096;

/** Client ids that left are remembered for their clocks and members, up to this many entries. */
const maxEntries = 2000;

/** An awareness frame without entries: `[1][1][0]`. Any page takes it as a sign of life and nothing else. */
export const emptyAwarenessFrame = awarenessFrame([]);

/**
 * Who is in the room and where. Understands y-protocols' awareness frames without its `Awareness`, which has a timer
 * per document and believes whom it hears.
 *
 * - A session speaks for one client id: the first it names. y-websocket clients echo the states of others, so a frame
 *   may hold any number of ids; all but the session's own are ignored.
 * - An id that a member has used here is that member's for the life of the room. A new session of the same member takes
 *   it over, because after a lost network the old socket lives on for a while.
 * - Clocks that others see are ours and always rise, so that a page that returns with the clock it left with is seen
 *   at once. The speaker gets its own frame back with its own clock (R12), which its `Awareness` ignores: a
 *   higher one would put an older state over a newer.
 * - Until a session has named its id it hears nothing of its own member: it might be its own earlier state.
 */
export class Presence {
  readonly #entries = new Map<number, Entry>();
  readonly #clientIds = new Map<Speaker, number | null>();

  join(speaker: Speaker): void {
    this.#clientIds.set(speaker, null);
    const states = this.#statesFor(speaker);
    if (states.length > 0) speaker.send(awarenessFrame(states));
  }

  answerQuery(speaker: Speaker): void {
    speaker.send(awarenessFrame(this.#statesFor(speaker)));
  }

  /** False when the session's own state is not a JSON object or null. One that is too large is dropped silently. */
  hear(speaker: Speaker, entries: AwarenessEntry[]): boolean {
    const own = this.#ownEntry(speaker, entries);
    if (own === null || own.json.length > maxStateLength) return true;
    const said = parseState(own.json);
    if (said === undefined) return false;
    this.#accept(speaker, own, said === null ? null : { ...said, user: speaker.stamp });
    return true;
  }

  #accept(speaker: Speaker, own: AwarenessEntry, state: object | null): void {
    const isClaim = this.#clientIds.get(speaker) === null;
    if (isClaim && state === null) return;
    const known = this.#entries.get(own.clientId);
    // Others may remember one more than the page does: the leave that was told when its last socket closed.
    const clock = Math.max((known?.clock ?? 0) + 1, own.clock + (isClaim ? 2 : 0));
    this.#entries.set(own.clientId, { clock, state, memberId: speaker.stamp.id, speaker });
    this.#clientIds.set(speaker, own.clientId);

    this.#tellOthers(own.clientId, speaker);
    speaker.send(awarenessFrame([{ clientId: own.clientId, clock: own.clock, state }]));
    if (isClaim) this.#sendStatesOfOwnMember(speaker, own.clientId);
  }

  /** Announces the leave, unless the page did so itself or another session speaks for its id by now. */
  leave(speaker: Speaker): void {
    const clientId = this.#clientIds.get(speaker) ?? null;
    this.#clientIds.delete(speaker);
    if (clientId === null) return;
    const entry = this.#entries.get(clientId);
    if (entry?.speaker !== speaker) return;
    const hadState = entry.state !== null;
    this.#entries.set(clientId, { ...entry, clock: entry.clock + 1, state: null, speaker: null });
    if (hadState) this.#tellOthers(clientId, speaker);
    this.#forgetOldest();
  }

  #ownEntry(speaker: Speaker, entries: AwarenessEntry[]): AwarenessEntry | null {
    const clientId = this.#clientIds.get(speaker);
    const own =
      clientId === null
        ? entries.find((entry) => this.#mayClaim(speaker, entry.clientId))
        : entries.findLast((entry) => entry.clientId === clientId);
    if (own === undefined) return null;
    const owner = this.#entries.get(own.clientId)?.speaker;
    return clientId === null || owner === speaker ? own : null;
  }

  #mayClaim(speaker: Speaker, clientId: number): boolean {
    const known = this.#entries.get(clientId);
    return known === undefined || known.memberId === speaker.stamp.id;
  }

  #tellOthers(clientId: number, speaker: Speaker): void {
    const entry = this.#entries.get(clientId);
    if (entry === undefined) return;
    const frame = awarenessFrame([{ clientId, ...entry }]);
    for (const hearer of this.#clientIds.keys()) {
      if (hearer !== speaker && this.#mayHear(hearer, entry)) hearer.send(frame);
    }
  }

  #mayHear(hearer: Speaker, { memberId }: Entry): boolean {
    return this.#clientIds.get(hearer) !== null || hearer.stamp.id !== memberId;
  }

  #statesFor(hearer: Speaker): Told[] {
    return [...this.#entries]
      .filter(([, entry]) => entry.state !== null && this.#mayHear(hearer, entry))
      .map(([clientId, entry]) => ({ clientId, ...entry }));
  }

  #sendStatesOfOwnMember(speaker: Speaker, ownClientId: number): void {
    const states = this.#statesFor(speaker).filter(
      ({ clientId, memberId }) => memberId === speaker.stamp.id && clientId !== ownClientId,
    );
    if (states.length > 0) speaker.send(awarenessFrame(states));
  }

  #forgetOldest(): void {
    if (this.#entries.size <= maxEntries) return;
    for (const [clientId, { speaker }] of this.#entries) {
      if (speaker !== null) continue;
      this.#entries.delete(clientId);
      return;
    }
  }
}

function parseState(json: string): object | null | undefined {
  try {
    const state: unknown = JSON.parse(json);
    return typeof state === "object" && !Array.isArray(state) ? state : undefined;
  } catch {
    return undefined; // Not JSON; the caller refuses it.
  }
}

type Told = Entry & { clientId: number };

function awarenessFrame(entries: Pick<Told, "clientId" | "clock" | "state">[]): Uint8Array {
  const payload = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { clientId, clock, state } of entries) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, JSON.stringify(state));
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channel.awareness);
    encoding.writeVarUint8Array(encoder, payload);
  });
}
