import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import type { Presented } from "./awarenessMessage.ts";

/** What processes tell each other of a canvas over the bus. */
export type CanvasNews =
  /** Updates that are on disk, in the order in which they were taken. */
  | { kind: "words"; updates: Uint8Array[] }
  | { kind: "presence"; states: Presented[] }
  /** Asked by a process that has just opened the canvas; answered with `presence`. */
  | { kind: "who-is-here" };

/**
 * A number never gets another meaning: during a deploy processes of two versions run side by side, and what one does not
 * know it leaves to the store, where it finds the same. 0 was a single update.
 */
const kinds = { presence: 1, "who-is-here": 2, words: 3 } as const;

export const canvasTopic = (canvasId: string) => `canvas:${canvasId}`;

export function encodeNews(news: CanvasNews): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, kinds[news.kind]);
    if (news.kind === "words") writeUpdates(encoder, news.updates);
    if (news.kind === "presence") writeStates(encoder, news.states);
  });
}

/** Throws on what no process of this version says: then the store has to be asked. */
export function decodeNews(message: Uint8Array): CanvasNews {
  const decoder = decoding.createDecoder(message);
  switch (decoding.readVarUint(decoder)) {
    case kinds.words:
      return { kind: "words", updates: readUpdates(decoder) };
    case kinds.presence:
      return { kind: "presence", states: readStates(decoder) };
    case kinds["who-is-here"]:
      return { kind: "who-is-here" };
    default:
      throw new Error("news of an unknown kind");
  }
}

function writeUpdates(encoder: encoding.Encoder, updates: Uint8Array[]): void {
  encoding.writeVarUint(encoder, updates.length);
  for (const update of updates) encoding.writeVarUint8Array(encoder, update);
}

function readUpdates(decoder: decoding.Decoder): Uint8Array[] {
  const updates: Uint8Array[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    updates.push(decoding.readVarUint8Array(decoder));
  }
  return updates;
}

function writeStates(encoder: encoding.Encoder, states: Presented[]): void {
  encoding.writeVarUint(encoder, states.length);
  for (const { clientId, clock, memberId, state } of states) {
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, memberId);
    encoding.writeVarString(encoder, state ?? "");
  }
}

function readStates(decoder: decoding.Decoder): Presented[] {
  const states: Presented[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    states.push({
      clientId: decoding.readVarUint(decoder),
      clock: decoding.readVarUint(decoder),
      memberId: decoding.readVarString(decoder),
      state: decoding.readVarString(decoder) || null,
    });
  }
  return states;
}
