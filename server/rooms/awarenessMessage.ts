import * as encoding from "lib0/encoding";
import { channel } from "#shared/wire.ts";
import type { MemberId } from "#shared/workshop.ts";

/** One client's state as it is told: the state as JSON, null when it has left. */
export interface Presented {
  clientId: number;
  clock: number;
  memberId: MemberId;
  state: string | null;
}

/** As it stands in an awareness message. */
export function encodePresented({
  clientId,
  clock,
  state,
}: Omit<Presented, "memberId">): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state ?? "null");
  });
}

/** A y-protocols awareness message. Without entries (`[1][1][0]`) any page takes it as a sign of life and nothing else. */
export function awarenessMessage(entries: readonly Uint8Array[]): Uint8Array {
  const payload = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const entry of entries) encoding.writeUint8Array(encoder, entry);
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channel.awareness);
    encoding.writeVarUint8Array(encoder, payload);
  });
}
