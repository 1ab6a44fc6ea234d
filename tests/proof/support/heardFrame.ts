import * as decoding from "lib0/decoding";
import type { WorkshopEvent } from "#shared/events.ts";
import { channel, syncStep, type RoomNotice } from "#shared/wire.ts";

/** What a frame from the server says. */
export type HeardFrame =
  | { kind: "state-vector"; vector: Uint8Array }
  | { kind: "missing" | "update"; update: Uint8Array }
  | { kind: "awareness"; payload: Uint8Array }
  | { kind: "saved"; count: number }
  | { kind: "event"; event: WorkshopEvent }
  | { kind: "room"; notice: RoomNotice };

/** Throws for a frame that the server may not send. */
export function readHeardFrame(frame: Uint8Array): HeardFrame {
  const decoder = decoding.createDecoder(frame);
  const type = decoding.readVarUint(decoder);
  switch (type) {
    case channel.sync:
      return readSync(decoder);
    case channel.awareness:
      return { kind: "awareness", payload: decoding.readVarUint8Array(decoder) };
    case channel.saved:
      return { kind: "saved", count: decoding.readVarUint(decoder) };
    case channel.event:
      return { kind: "event", event: read<WorkshopEvent>(decoder) };
    case channel.room:
      return { kind: "room", notice: read<RoomNotice>(decoder) };
    default:
      throw new Error(`the server sent a frame of type ${type}`);
  }
}

function readSync(decoder: decoding.Decoder): HeardFrame {
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  if (step === syncStep.stateVector) return { kind: "state-vector", vector: payload };
  return { kind: step === syncStep.missing ? "missing" : "update", update: payload };
}

/** The server's JSON is taken at its word; what a proof expects of it says whether it is right. */
function read<T>(decoder: decoding.Decoder): T {
  return JSON.parse(decoding.readVarString(decoder)) as T;
}
