import type { CloseCode, ReadOnlyReason, RoomNotice } from "#shared/wire.ts";

/** What an open room is like; `loading` is the state of one that is not there yet (see the registry). */
export type RoomState = Live | ReadOnly | Ended;

type Live = { state: "live" };
/** Everybody reads on, nobody writes; what is sent is not kept and asked for again when this ends. */
type ReadOnly = { state: "read-only"; why: ReadOnlyReason };
export type Ended =
  | { state: "closing"; code: CloseCode }
  /** A bug: better no room than a room that forgets. Pages still hold their edits and offer them to the next one. */
  | { state: "failed" };

/** Which reason a page is told when there are several. */
const inOrder: readonly ReadOnlyReason[] = ["storage", "damaged", "archived"];

/** Why nobody may write in a room at the moment. */
export class Holds {
  readonly #reasons = new Set<ReadOnlyReason>();

  get notice(): RoomNotice {
    const why = inOrder.find((reason) => this.#reasons.has(reason));
    return why === undefined ? { state: "live" } : { state: "read-only", why };
  }

  get isLive(): boolean {
    return this.#reasons.size === 0;
  }

  /** Whether pages have something new to hear. */
  set(why: ReadOnlyReason, isHeld: boolean): boolean {
    const before = JSON.stringify(this.notice);
    if (isHeld) this.#reasons.add(why);
    else this.#reasons.delete(why);
    return JSON.stringify(this.notice) !== before;
  }
}
