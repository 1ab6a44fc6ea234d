/**
 * What the load writes into edits and presence so that a receiver knows them again without decoding Yjs: 22 ASCII
 * characters, `~#` for an edit or `~@` for presence, then sender, sequence and time. Yjs keeps strings as they are, also
 * when it merges updates.
 */
export const markerLength = 22;

/** Times in markers wrap after nearly three hours. */
const wrapUs = 10 ** 10;

const tilde = 0x7e;
const hash = 0x23;
const at = 0x40;
const zero = 0x30;

export interface Sighting {
  edit(sender: number, sequence: number, sentUs: number): void;
  presence(sender: number, sequence: number, sentUs: number): void;
}

export function editMarker(sender: number, sequence: number, us: number): string {
  return `~#${fields(sender, sequence, us)}`;
}

export function presenceMarker(sender: number, sequence: number, us: number): string {
  return `~@${fields(sender, sequence, us)}`;
}

function fields(sender: number, sequence: number, us: number): string {
  return (
    String(sender).padStart(4, "0") +
    String(sequence).padStart(6, "0") +
    String(Math.floor(us) % wrapUs).padStart(10, "0")
  );
}

/** Reports every marker in the bytes from `start` to `end`; the times given are the sender's, unwrapped against `now`. */
export function findMarkers(
  bytes: Uint8Array,
  start: number,
  end: number,
  now: number,
  sighting: Sighting,
): void {
  const last = end - markerLength;
  for (let i = start; i <= last; i++) {
    if (bytes[i] !== tilde) continue;
    const kind = bytes[i + 1];
    if (kind !== hash && kind !== at) continue;
    const sender = digits(bytes, i + 2, 4);
    const sequence = digits(bytes, i + 6, 6);
    const sent = digits(bytes, i + 12, 10);
    if (sender < 0 || sequence < 0 || sent < 0) continue;
    const sentUs = now - (((((now % wrapUs) - sent) % wrapUs) + wrapUs) % wrapUs);
    if (kind === hash) sighting.edit(sender, sequence, sentUs);
    else sighting.presence(sender, sequence, sentUs);
    i += markerLength - 1;
  }
}

/** The number that the digits say; -1 when they are not all digits. */
function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const digit = (bytes[i] ?? 0) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
