import type { CloseCode } from "#shared/wire.ts";

/** What rooms count as it happens. What can be looked at any time, such as the number of people, is asked of the registry. */
export interface RoomMeter {
  /** A frame came from a page; `kind` is one of `Incoming`'s or "malformed". */
  received(kind: string): void;
  /** Frames were handed to a socket in one write. */
  sent(frames: number, bytes: number): void;
  /** An append was on disk (and told to the other processes) after so many milliseconds. */
  appended(ms: number): void;
  /** An append was refused by the store. */
  appendRefused(): void;
  /** A canvas's log was merged into a snapshot. */
  compacted(updates: number): void;
  /** A document was put together from its encoded state. */
  materialised(): void;
  /** A socket that had fallen behind got so many updates as one. */
  merged(updates: number): void;
  /** Presence that a socket which had fallen behind never got. */
  presenceDropped(): void;
  /** A connection was closed by this server. */
  closed(code: CloseCode): void;
}

/** Counts nothing. */
export const noMeter: RoomMeter = {
  received() {},
  sent() {},
  appended() {},
  appendRefused() {},
  compacted() {},
  materialised() {},
  merged() {},
  presenceDropped() {},
  closed() {},
};
