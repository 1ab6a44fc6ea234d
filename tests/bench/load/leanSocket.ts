import { connect, type Socket } from "node:net";
import { FrameReader, type Listener } from "./frameReader.ts";

export interface Address {
  port: number;
  path: string;
  cookie: string | null;
}

export interface SocketEvents extends Omit<Listener, "ping"> {
  open(): void;
  /** The connection is gone, however that came. */
  gone(): void;
}

/** All sockets are read into one buffer: each read is handled to its end before the next one begins. */
const readBuffer = Buffer.allocUnsafeSlow(256 * 1024);

const mask = Buffer.from([0x5a, 0x13, 0xc7, 0x2e]);
const [mask0 = 0, mask1 = 0, mask2 = 0, mask3 = 0] = mask;
const pong = 0x8a;
const binary = 0x82;

/** A websocket client without the comfort: one handshake, whole messages, masked writes. */
export class LeanSocket {
  readonly #socket: Socket;
  readonly #reader: FrameReader;
  readonly #events: SocketEvents;
  #handshake: string | null = "";

  constructor(address: Address, events: SocketEvents, keepBytes?: number) {
    this.#events = events;
    this.#reader = new FrameReader(
      {
        message: events.message.bind(events),
        bigMessage: events.bigMessage.bind(events),
        closing: events.closing.bind(events),
        ping: (payload) => this.#write(pong, payload),
      },
      keepBytes,
    );
    const onread = {
      buffer: readBuffer,
      callback: (length: number) => {
        this.#receive(length);
        return true;
      },
    };
    this.#socket = connect({ port: address.port, host: "127.0.0.1", noDelay: true, onread });
    this.#socket.once("connect", () => this.#socket.write(requestFor(address)));
    this.#socket.on("error", () => {}); // The close that follows tells the same.
    this.#socket.once("close", () => events.gone());
  }

  send(message: Uint8Array): void {
    this.#write(binary, message);
  }

  /** Cuts the connection without a word. */
  cut(): void {
    this.#socket.destroy();
  }

  #receive(length: number): void {
    if (this.#handshake === null) return this.#reader.read(readBuffer, length);
    const before = this.#handshake.length;
    this.#handshake += readBuffer.toString("latin1", 0, length);
    const end = this.#handshake.indexOf("\r\n\r\n");
    if (end === -1) return;
    if (!this.#handshake.startsWith("HTTP/1.1 101")) return void this.#socket.destroy();
    this.#handshake = null;
    const rest = Buffer.from(readBuffer.subarray(end + 4 - before, length));
    this.#events.open();
    if (rest.length > 0) this.#reader.read(rest, rest.length);
  }

  #write(first: number, payload: Uint8Array): void {
    const size = payload.length;
    const header = size < 126 ? 6 : size < 65_536 ? 8 : 14;
    const frame = Buffer.allocUnsafe(header + size);
    frame[0] = first;
    if (size < 126) frame[1] = 0x80 | size;
    else if (size < 65_536) {
      frame[1] = 0x80 | 126;
      frame.writeUInt16BE(size, 2);
    } else {
      frame[1] = 0x80 | 127;
      frame.writeBigUInt64BE(BigInt(size), 2);
    }
    mask.copy(frame, header - 4);
    copyMasked(payload, frame, header);
    this.#socket.write(frame);
  }
}

function copyMasked(from: Uint8Array, to: Uint8Array, at: number): void {
  const size = from.length;
  for (let i = 0; i < size; i += 4) {
    to[at + i] = (from[i] ?? 0) ^ mask0;
    if (i + 1 < size) to[at + i + 1] = (from[i + 1] ?? 0) ^ mask1;
    if (i + 2 < size) to[at + i + 2] = (from[i + 2] ?? 0) ^ mask2;
    if (i + 3 < size) to[at + i + 3] = (from[i + 3] ?? 0) ^ mask3;
  }
}

function requestFor({ port, path, cookie }: Address): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dHJpdml1bSBiZW5jaCAwMQ==",
    ...(cookie === null ? [] : [`Cookie: ${cookie}`]),
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}
