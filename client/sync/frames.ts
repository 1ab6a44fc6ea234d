import * as decoding from "lib0/decoding";
import { channel } from "#shared/wire.ts";

/** The step of a frame that is about the document, see `syncStep`; null for every other frame. */
export function stepOf(frame: Uint8Array): number | null {
  const decoder = decoding.createDecoder(frame);
  return decoding.readVarUint(decoder) === channel.sync ? decoding.readVarUint(decoder) : null;
}
