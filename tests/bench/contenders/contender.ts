import type { Place } from "../load/person.ts";

export const contenderNames = [
  "trivium",
  "hocuspocus",
  "y-websocket-server",
  "relay",
  "synced-relay",
] as const;
export type ContenderName = (typeof contenderNames)[number];

/** Servers that others write, with a document behind them. */
export const peerNames = ["hocuspocus", "y-websocket-server"] as const satisfies ContenderName[];

export interface VenueNeeds {
  rooms: number;
  /** An empty folder for everything the server keeps and we prepare. */
  scratch: string;
  /** What the relay, which keeps nothing, answers to who asks for the state. */
  stateFile?: string;
  /** Ours on PostgreSQL instead of its own folder. */
  cluster?: Cluster;
}

/** Several processes of ours that share a store. */
export interface Cluster {
  processes: number;
  databaseUrl: string;
  /** Null for one process, which has nobody to hear of. */
  redisUrl: string | null;
  /** Whether all people of a canvas meet at one process, or everybody goes anywhere. */
  dealtBy: "canvas" | "person";
}

/** A server with rooms made in it, started and stopped at will; what it keeps stays between. */
export interface Venue {
  readonly name: ContenderName;
  /** Where what it keeps is. */
  readonly dataDir: string;
  /** Of the running server. */
  readonly pids: number[];
  start(): Promise<void>;
  /** SIGTERM, and waits until it is gone. */
  stop(): Promise<void>;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
  /** Resolves when nobody is here any more and what is kept of the room is as it will stay: stored, merged, compacted. */
  rest(room: number): Promise<void>;
  place(room: number, person: number): Place;
  /** Bytes that JavaScript holds, on and off its heap, after a garbage collection. */
  heldBytes(): Promise<number>;
}
