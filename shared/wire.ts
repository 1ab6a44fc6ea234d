import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/**
 * The first number of every websocket frame. 0 to 3 are y-websocket's own; from 100 up are ours,
 * and a plain y-websocket client may ignore them.
 */
export const channel = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  saved: 100,
  event: 101,
  hello: 102,
  room: 103,
} as const;

/** The second number of a sync frame. */
export const syncStep = { stateVector: 0, missing: 1, update: 2 } as const;

/** Why a socket was closed. 4400 to 4499 are final for y-websocket 3.1 and later; the others are retried. */
export const closeCode = {
  restarting: 1012,
  overloaded: 1013,
  malformed: 4400,
  signedOut: 4401,
  notAllowed: 4403,
  noSuchCanvas: 4404,
  tooLarge: 4413,
  tooOld: 4426,
} as const;
export type CloseCode = (typeof closeCode)[keyof typeof closeCode];

/** The largest frame the server reads; a larger one closes the socket with `closeCode.tooLarge`. */
export const maxFrameBytes = 8 * 1024 * 1024;

/** Any silent connection gets a frame at least this often: y-websocket drops a socket that is silent for 30 s. */
export const keepAliveMs = 15_000;

/** What a page says first, so that the server can send what it missed and refuse a page that is too old. */
export interface Hello {
  lastEvent: number;
  schemaVersion: number;
  /** Of the installation when the page's records were read; who does not say is taken for current. */
  generation?: string | undefined;
}

/** What a page may do in a room now, whatever its member's role allows. A room is live until it says otherwise. */
export type RoomNotice = { state: "live" } | { state: "read-only"; why: ReadOnlyReason };

/** Storage refuses or cannot be reached; records of this canvas are damaged; the canvas was archived. */
export type ReadOnlyReason = "storage" | "damaged" | "archived";

/** `[room][JSON]`: sent when it changes, and to whoever joins a room that is not live. */
export function roomFrame(notice: RoomNotice): Uint8Array<ArrayBuffer> {
  return jsonFrame(channel.room, notice);
}

/** `[saved][n]`: the first n document-changing frames of this connection are on disk. Cumulative. */
export function savedFrame(count: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channel.saved);
    encoding.writeVarUint(encoder, count);
  });
}

export function eventFrame(event: object): Uint8Array<ArrayBuffer> {
  return jsonFrame(channel.event, event);
}

export function helloFrame(hello: Hello): Uint8Array<ArrayBuffer> {
  return jsonFrame(channel.hello, hello);
}

function jsonFrame(type: number, value: object): Uint8Array<ArrayBuffer> {
  const frame = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type);
    encoding.writeVarString(encoder, JSON.stringify(value));
  });
  return new Uint8Array(frame); // A browser's socket takes only views of a plain ArrayBuffer.
}

export function syncFrame(step: number, payload: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channel.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, payload);
  });
}

/** A Yjs update that holds nothing: no structs, no deletions. It is what a fresh page answers to step 1. */
export function isEmptyUpdate(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0;
}

/**
 * Whether a frame counts towards *saved*: an update, or a sync step 2 with content. Both ends count by this one
 * rule, the page what it sends and the server what it receives, so that their numbers mean the same frames.
 * A frame that cannot be read does not count.
 */
export function isDocumentChanging(frame: Uint8Array): boolean {
  try {
    const decoder = decoding.createDecoder(frame);
    if (decoding.readVarUint(decoder) !== channel.sync) return false;
    const step = decoding.readVarUint(decoder);
    if (step === syncStep.update) return true;
    return step === syncStep.missing && !isEmptyUpdate(decoding.readVarUint8Array(decoder));
  } catch {
    return false; // The reader throws on a truncated frame; the server refuses it on its own account.
  }
}
