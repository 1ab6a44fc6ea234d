import * as decoding from "lib0/decoding";
import * as Y from "yjs";
import { z } from "zod";
import { err, ok, type Result } from "#shared/result.ts";
import { channel, isDocumentChanging, syncStep, type Hello } from "#shared/wire.ts";
import type { DecodedUpdate } from "./soundness.ts";

/** What a frame from a page says, once it is known to be sound. */
export type Incoming =
  | { kind: "state-vector"; vector: Uint8Array }
  | { kind: "change"; update: Uint8Array; decoded: DecodedUpdate; isStepTwo: boolean }
  /** A step 2 without content: the page holds nothing that the server lacks. */
  | { kind: "nothing-missing" }
  | { kind: "awareness"; entries: AwarenessEntry[] }
  | { kind: "awareness-query" }
  | { kind: "hello"; hello: Hello }
  | { kind: "nothing" };

/** One client's state in an awareness frame. `json` is not parsed yet: most entries are echoes of other pages. */
export interface AwarenessEntry {
  clientId: number;
  clock: number;
  json: string;
}

/** Types from 100 up are ours. A page newer than this server may speak one that it does not know: these are ignored. */
const ownChannels = { first: 100, last: 127 };

/** y-websocket's `auth`: only servers say it. */
const authChannel = 2;

/** A page renews its clock every 15 s; a clock near 2^53 would break the pages that have to count on from it. */
const maxAwarenessClock = 2 ** 40;

const helloSchema = z.object({
  lastEvent: z.number().int().nonnegative(),
  schemaVersion: z.number().int().nonnegative(),
  generation: z.string().optional(),
});

/**
 * Reads a whole frame, payload included: an update has been decoded once before anything is done with it, so one
 * that cannot be decoded never reaches the log. Bytes behind the message make it malformed, as do types that are
 * neither y-websocket's nor ours.
 */
export function readFrame(frame: Uint8Array): Result<Incoming, "malformed"> {
  try {
    const decoder = decoding.createDecoder(frame);
    const incoming = readMessage(decoder, frame);
    return incoming === null ? err("malformed") : ok(incoming);
  } catch {
    return err("malformed"); // The decoders of lib0, Yjs and zod throw on what they cannot read, and say no more.
  }
}

function readMessage(decoder: decoding.Decoder, frame: Uint8Array): Incoming | null {
  const type = decoding.readVarUint(decoder);
  switch (type) {
    case channel.sync:
      return readSync(decoder, frame);
    case channel.awareness:
      return { kind: "awareness", entries: readAwareness(readPayload(decoder)) };
    case channel.queryAwareness:
      return { kind: "awareness-query" };
    case channel.hello:
      return {
        kind: "hello",
        hello: helloSchema.parse(JSON.parse(decoding.readVarString(decoder))),
      };
    case authChannel:
      return { kind: "nothing" };
    default:
      return type >= ownChannels.first && type <= ownChannels.last ? { kind: "nothing" } : null;
  }
}

function readSync(decoder: decoding.Decoder, frame: Uint8Array): Incoming | null {
  const step = decoding.readVarUint(decoder);
  const payload = readPayload(decoder);
  if (step === syncStep.stateVector) {
    Y.decodeStateVector(payload);
    return { kind: "state-vector", vector: payload };
  }
  if (step !== syncStep.missing && step !== syncStep.update) return null;
  if (!isDocumentChanging(frame)) return { kind: "nothing-missing" };
  const decoded = Y.decodeUpdate(payload);
  return { kind: "change", update: payload, decoded, isStepTwo: step === syncStep.missing };
}

function readPayload(decoder: decoding.Decoder): Uint8Array {
  const payload = decoding.readVarUint8Array(decoder);
  if (decoding.hasContent(decoder)) throw new Error("more than one message in a frame");
  return payload;
}

function readAwareness(payload: Uint8Array): AwarenessEntry[] {
  const decoder = decoding.createDecoder(payload);
  const entries: AwarenessEntry[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    if (clock > maxAwarenessClock) throw new Error("awareness clock out of range");
    entries.push({ clientId, clock, json: decoding.readVarString(decoder) });
  }
  return entries;
}
