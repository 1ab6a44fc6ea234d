import { channel, type syncStep } from "#shared/wire.ts";

/** FIN and the opcode for binary data. */
const finalBinary = 0x82;

/**
 * A whole websocket message as it goes over the network: one unmasked binary frame (RFC 6455, 5.2). What everybody in a
 * room gets is put together once and written to each socket as it is.
 */
export type SocketFrame = Buffer;

export function socketFrame(message: Uint8Array): SocketFrame {
  const { frame, offset } = frameFor(message.length);
  frame.set(message, offset);
  return frame;
}

/** A sync frame with this payload: an update, or a step 2. The payload lies at the end of the frame. */
export function syncSocketFrame(
  step: typeof syncStep.missing | typeof syncStep.update,
  payload: Uint8Array,
): SocketFrame {
  const sizeLength = varUintLength(payload.length);
  const { frame, offset } = frameFor(2 + sizeLength + payload.length);
  frame[offset] = channel.sync;
  frame[offset + 1] = step;
  writeVarUint(frame, offset + 2, payload.length);
  frame.set(payload, offset + 2 + sizeLength);
  return frame;
}

function frameFor(length: number): { frame: Buffer; offset: number } {
  const offset = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(offset + length);
  frame[0] = finalBinary;
  if (offset === 2) frame[1] = length;
  else if (offset === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  return { frame, offset };
}

function varUintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 128)) length += 1;
  return length;
}

function writeVarUint(frame: Buffer, at: number, value: number): void {
  let rest = value;
  let offset = at;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) frame[offset++] = (rest & 0x7f) | 0x80;
  frame[offset] = rest;
}
