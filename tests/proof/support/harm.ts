import { below } from "./pseudoRandom.ts";

/** What becomes of a frame on its way; `others` are sound frames it may be mixed with. */
export function harmed(
  frame: Uint8Array,
  others: readonly Uint8Array[],
  random: () => number,
): Uint8Array {
  const way = ways[below(random, ways.length)] ?? noise;
  return way(frame, others, random);
}

type Way = typeof harmed;

const noise: Way = (_frame, _others, random) =>
  Uint8Array.from({ length: below(random, 80) }, () => below(random, 256));

const cut: Way = (frame, _others, random) => frame.slice(0, below(random, frame.length));

const changed: Way = (frame, _others, random) => {
  const bytes = frame.slice();
  for (let changes = 1 + below(random, 4); changes > 0; changes--) {
    bytes[below(random, bytes.length)] = below(random, 256);
  }
  return bytes;
};

/** One more or less than it was: where a length or a clock is, that is the nastiest. */
const nudged: Way = (frame, _others, random) => {
  const bytes = frame.slice();
  const at = below(random, bytes.length);
  bytes[at] = ((bytes[at] ?? 0) + (random() < 0.5 ? 1 : 255)) % 256;
  return bytes;
};

const flipped: Way = (frame, _others, random) => {
  const bytes = frame.slice();
  const at = below(random, bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
  return bytes;
};

/** A number without end, or as large as numbers get. */
const blownUp: Way = (frame, _others, random) => {
  const at = below(random, frame.length);
  const number = Array.from({ length: 1 + below(random, 10) }, () => 255);
  return Uint8Array.from([...frame.slice(0, at), ...number, ...frame.slice(at)]);
};

const spliced: Way = (frame, others, random) => {
  const other = others[below(random, others.length)] ?? frame;
  const [end, start] = [below(random, frame.length), below(random, other.length)];
  return Uint8Array.from([...frame.slice(0, end), ...other.slice(start)]);
};

const stretched: Way = (frame, _others, random) => {
  const at = below(random, frame.length);
  const piece = frame.slice(at, at + 1 + below(random, 16));
  return Uint8Array.from([...frame.slice(0, at), ...piece, ...piece, ...frame.slice(at)]);
};

const gap: Way = (frame, _others, random) => {
  const at = below(random, frame.length);
  return Uint8Array.from([...frame.slice(0, at), ...frame.slice(at + 1 + below(random, 8))]);
};

const retyped: Way = (frame, _others, random) => {
  const bytes = frame.slice();
  bytes[0] = [0, 1, 2, 3, 100, 101, 102, 103, 127, 128][below(random, 10)] ?? 0;
  if (random() < 0.5) bytes[1] = below(random, 4);
  return bytes;
};

const ways: Way[] = [
  noise,
  cut,
  changed,
  changed,
  nudged,
  nudged,
  flipped,
  flipped,
  blownUp,
  spliced,
  stretched,
  gap,
  retyped,
];
