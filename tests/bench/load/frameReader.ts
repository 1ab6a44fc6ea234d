/** What a reader tells of. Bytes handed over are valid only during the call. */
export interface Listener {
  message(bytes: Buffer, start: number, end: number): void;
  /** A message above `keepBytes`: only how it began and how long it was. */
  bigMessage(head: Buffer, length: number): void;
  ping(payload: Buffer): void;
  closing(code: number): void;
}

const binary = 2;
const closeFrame = 8;
const pingFrame = 9;
const headBytes = 256;

type State =
  | { state: "between" }
  /** A frame, or its header, that goes on in the next chunk. */
  | { state: "within"; held: Buffer; length: number; needed: number }
  | { state: "skipping"; head: Buffer; total: number; left: number };

/**
 * Reads the server's side of a websocket as cheaply as JavaScript can: no events, no copies where a frame lies whole in
 * a chunk. A load made of thousands of ordinary clients would measure itself.
 */
export class FrameReader {
  readonly #listener: Listener;
  readonly #keepBytes: number;
  #state: State = { state: "between" };

  constructor(listener: Listener, keepBytes = Infinity) {
    this.#listener = listener;
    this.#keepBytes = keepBytes;
  }

  read(chunk: Buffer, length: number): void {
    switch (this.#state.state) {
      case "between":
        return this.#readFrames(chunk, 0, length);
      case "skipping":
        return this.#skip(this.#state, chunk, 0, length);
      case "within":
        return this.#goOn(this.#state, chunk, length);
    }
  }

  #goOn(within: Extract<State, { state: "within" }>, chunk: Buffer, more: number): void {
    const { held, needed } = within;
    const length = within.length + more;
    const whole = length <= held.length ? held : grown(held, within.length, length);
    chunk.copy(whole, within.length, 0, more);
    if (length < needed) {
      this.#state = { state: "within", held: whole, length, needed };
      return;
    }
    this.#state = { state: "between" };
    this.#readFrames(whole, 0, length);
  }

  #readFrames(bytes: Buffer, from: number, end: number): void {
    let start = from;
    while (start < end) {
      const frame = frameAt(bytes, start, end);
      if (frame === null) return this.#hold(bytes, start, end, end - start + 1);
      if (frame.payloadEnd > end) {
        const size = frame.payloadEnd - frame.payload;
        if (size <= this.#keepBytes || end - frame.payload < headBytes) {
          return this.#hold(bytes, start, end, frame.payloadEnd - start);
        }
        const head = Buffer.from(bytes.subarray(frame.payload, frame.payload + headBytes));
        const state = { state: "skipping", head, total: size, left: size } as const;
        return this.#skip(state, bytes, frame.payload, end);
      }
      this.#tell(bytes, frame);
      start = frame.payloadEnd;
    }
  }

  #hold(bytes: Buffer, start: number, end: number, needed: number): void {
    const held = Buffer.allocUnsafeSlow(needed);
    bytes.copy(held, 0, start, end);
    this.#state = { state: "within", held, length: end - start, needed };
  }

  #skip(
    { head, total, left }: { head: Buffer; total: number; left: number },
    bytes: Buffer,
    start: number,
    end: number,
  ): void {
    if (end - start < left) {
      this.#state = { state: "skipping", head, total, left: left - (end - start) };
      return;
    }
    this.#state = { state: "between" };
    this.#listener.bigMessage(head, total);
    this.#readFrames(bytes, start + left, end);
  }

  #tell(bytes: Buffer, { opcode, payload, payloadEnd }: Frame): void {
    if (opcode === binary) this.#listener.message(bytes, payload, payloadEnd);
    else if (opcode === pingFrame)
      this.#listener.ping(Buffer.from(bytes.subarray(payload, payloadEnd)));
    else if (opcode === closeFrame)
      this.#listener.closing(payloadEnd - payload >= 2 ? bytes.readUInt16BE(payload) : 1005);
  }
}

interface Frame {
  opcode: number;
  payload: number;
  payloadEnd: number;
}

/** The frame that begins at `start`; null when its header is not all there. Fragments do not occur with these servers. */
function frameAt(bytes: Buffer, start: number, end: number): Frame | null {
  if (end - start < 2) return null;
  const first = bytes[start] ?? 0;
  const short = (bytes[start + 1] ?? 0) & 0x7f;
  if ((first & 0x80) === 0) throw new Error("a fragmented message");
  const header = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (end - start < header) return null;
  const size =
    short < 126
      ? short
      : short === 126
        ? bytes.readUInt16BE(start + 2)
        : Number(bytes.readBigUInt64BE(start + 2));
  return { opcode: first & 0x0f, payload: start + header, payloadEnd: start + header + size };
}

function grown(held: Buffer, length: number, needed: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * held.length));
  held.copy(larger, 0, 0, length);
  return larger;
}
