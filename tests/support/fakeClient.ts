import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import type { WorkshopEvent } from "#shared/events.ts";
import { channel, syncStep, type RoomNotice } from "#shared/wire.ts";

export type Heard =
  | { kind: "sync"; step: number; payload: Uint8Array }
  | { kind: "awareness"; states: AwarenessState[] }
  | { kind: "saved"; count: number }
  | { kind: "event"; event: WorkshopEvent }
  | { kind: "room"; notice: RoomNotice };

export interface AwarenessState {
  clientId: number;
  clock: number;
  state: Record<string, unknown> | null;
}

/** A page without Yjs: sends the frames it is told to, records those it gets and answers nothing by itself. */
export class FakeClient {
  readonly heard: Heard[] = [];
  /** Resolves with the close code; 1006 when the handshake was refused. */
  readonly closed: Promise<number>;
  readonly #socket: WebSocket;
  readonly #opened: Promise<void>;
  readonly #watchers = new Set<() => void>();

  constructor(url: string, headers: Record<string, string>) {
    this.#socket = new WebSocket(url, { headers });
    this.#socket.on("message", (data: Buffer) => {
      this.heard.push(readHeard(new Uint8Array(data)));
      for (const look of this.#watchers) look();
    });
    this.#opened = new Promise((resolve) => this.#socket.once("open", resolve));
    this.closed = new Promise((resolve) => this.#socket.once("close", resolve));
    this.#socket.on("error", () => {}); // The close event that follows tells the same.
  }

  /** The HTTP status with which the handshake was refused. */
  refusal(): Promise<number> {
    return new Promise((resolve) => {
      this.#socket.once("unexpected-response", (_request, response) => {
        resolve(response.statusCode ?? 0);
        response.resume();
        this.#socket.terminate();
      });
    });
  }

  async send(...frames: Uint8Array[]): Promise<void> {
    await this.#opened;
    for (const frame of frames) this.#socket.send(frame);
  }

  async sendText(text: string): Promise<void> {
    await this.#opened;
    this.#socket.send(text);
  }

  async close(): Promise<void> {
    this.#socket.close();
    await this.closed;
  }

  /** Takes nothing more from the network until `readOn`. */
  stopReading(): void {
    this.#socket.pause();
  }

  readOn(): void {
    this.#socket.resume();
  }

  /** Drops the connection without a word, as a lost network does. */
  vanish(): void {
    this.#socket.terminate();
  }

  /** Waits until `find` gives something for what was heard so far. */
  until<T>(find: (heard: Heard[]) => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = () => {
        const found = find(this.heard);
        if (found === undefined) return;
        this.#watchers.delete(look);
        resolve(found);
      };
      this.#watchers.add(look);
      look();
    });
  }

  untilSaved(count: number): Promise<Heard> {
    return this.until((heard) =>
      heard.find((frame) => frame.kind === "saved" && frame.count === count),
    );
  }

  /** Waits for an update frame with these bytes. */
  untilUpdate(update: Uint8Array): Promise<Heard> {
    return this.until((heard) =>
      heard.find(
        (frame) =>
          frame.kind === "sync" &&
          frame.step === syncStep.update &&
          Buffer.compare(frame.payload, update) === 0,
      ),
    );
  }

  /** Waits for the n-th notice of what may be done in the room, counted from 1. */
  untilRoom(n: number): Promise<RoomNotice> {
    return this.until(
      (heard) => heard.flatMap((frame) => (frame.kind === "room" ? [frame.notice] : []))[n - 1],
    );
  }

  savedCounts(): number[] {
    return this.heard.flatMap((frame) => (frame.kind === "saved" ? [frame.count] : []));
  }

  updates(): Uint8Array[] {
    return this.syncs(syncStep.update);
  }

  syncs(step: number): Uint8Array[] {
    return this.heard.flatMap((frame) =>
      frame.kind === "sync" && frame.step === step ? [frame.payload] : [],
    );
  }

  events(): WorkshopEvent[] {
    return this.heard.flatMap((frame) => (frame.kind === "event" ? [frame.event] : []));
  }

  /** Every state heard of this client id, in order. */
  statesOf(clientId: number): AwarenessState[] {
    return this.heard
      .flatMap((frame) => (frame.kind === "awareness" ? frame.states : []))
      .filter((state) => state.clientId === clientId);
  }
}

export function awarenessFrame(states: AwarenessState[]): Uint8Array {
  const payload = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, states.length);
    for (const { clientId, clock, state } of states) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, JSON.stringify(state));
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channel.awareness);
    encoding.writeVarUint8Array(encoder, payload);
  });
}

export const awarenessQueryFrame = new Uint8Array([channel.queryAwareness]);

function readHeard(frame: Uint8Array): Heard {
  const decoder = decoding.createDecoder(frame);
  const type = decoding.readVarUint(decoder);
  switch (type) {
    case channel.sync: {
      const step = decoding.readVarUint(decoder);
      return { kind: "sync", step, payload: decoding.readVarUint8Array(decoder) };
    }
    case channel.awareness:
      return { kind: "awareness", states: readStates(decoding.readVarUint8Array(decoder)) };
    case channel.saved:
      return { kind: "saved", count: decoding.readVarUint(decoder) };
    case channel.event:
      return { kind: "event", event: parsed<WorkshopEvent>(decoding.readVarString(decoder)) };
    case channel.room:
      return { kind: "room", notice: parsed<RoomNotice>(decoding.readVarString(decoder)) };
    default:
      throw new Error(`the server sent a frame of type ${type}`);
  }
}

function readStates(payload: Uint8Array): AwarenessState[] {
  const decoder = decoding.createDecoder(payload);
  return Array.from({ length: decoding.readVarUint(decoder) }, () => ({
    clientId: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    state: parsed<AwarenessState["state"]>(decoding.readVarString(decoder)),
  }));
}

/** The server's JSON is taken at its word; what tests expect of it says whether it is right. */
function parsed<T>(json: string): T {
  return JSON.parse(json) as T;
}
