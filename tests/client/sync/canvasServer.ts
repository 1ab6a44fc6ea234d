import { once } from "node:events";
import * as decoding from "lib0/decoding";
import { WebSocketServer, type WebSocket } from "ws";
import * as Y from "yjs";
import { onTestFinished } from "vitest";
import { seedUpdate } from "#shared/seed.ts";
import {
  channel,
  isDocumentChanging,
  maxFrameBytes,
  roomFrame,
  savedFrame,
  syncFrame,
  syncStep,
  type Hello,
  type RoomNotice,
} from "#shared/wire.ts";

/** A room of one canvas on a real socket, in sixty lines: it keeps what it takes, acknowledges it, and does as told. */
export class CanvasServer {
  readonly doc = new Y.Doc();
  /** Said to everybody who comes; a room that is not live drops what changes words. */
  notice: RoomNotice = { state: "live" };
  /** Whether those who are here may write. */
  mayWrite = true;
  /** The close codes for the next who come. */
  readonly refusals: number[] = [];
  /** How many came, those who were refused too. */
  visits = 0;
  /** The generations that hellos said. */
  readonly generations: (string | undefined)[] = [];
  readonly #server: WebSocketServer;
  readonly #sockets = new Set<WebSocket>();

  constructor() {
    Y.applyUpdate(this.doc, seedUpdate("Heat"));
    this.#server = new WebSocketServer({ port: 0, host: "127.0.0.1", maxPayload: maxFrameBytes });
    this.#server.on("connection", (socket) => this.#receive(socket));
    onTestFinished(async () => {
      for (const socket of this.#server.clients) socket.terminate();
      this.#server.close();
      await once(this.#server, "close");
    });
  }

  /** `ws://…/sync` */
  async url(): Promise<string> {
    if (!this.#server.address()) await once(this.#server, "listening");
    const address = this.#server.address();
    if (typeof address !== "object" || !address) throw new Error("no port");
    return `ws://127.0.0.1:${address.port}/sync`;
  }

  /** What the room says from now on; a live one asks for what it dropped. */
  say(notice: RoomNotice): void {
    this.notice = notice;
    this.tell(roomFrame(notice));
    if (notice.state === "live") this.askForMissing();
  }

  askForMissing(): void {
    this.tell(syncFrame(syncStep.stateVector, Y.encodeStateVector(this.doc)));
  }

  tell(frame: Uint8Array): void {
    for (const socket of this.#sockets) socket.send(frame);
  }

  close(code: number): void {
    for (const socket of this.#sockets) socket.close(code);
  }

  #receive(socket: WebSocket): void {
    this.visits += 1;
    const refusal = this.refusals.shift();
    if (refusal !== undefined) return socket.close(refusal);
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("error", () => socket.terminate());
    if (this.notice.state !== "live") socket.send(roomFrame(this.notice));
    socket.send(syncFrame(syncStep.stateVector, Y.encodeStateVector(this.doc)));
    let received = 0;
    let firstDropped: number | null = null;
    socket.on("message", (data: Buffer) => {
      const frame = new Uint8Array(data);
      const decoder = decoding.createDecoder(frame);
      const kind = decoding.readVarUint(decoder);
      if (kind === channel.hello) this.#greet(decoding.readVarString(decoder));
      if (kind !== channel.sync) return;
      const step = decoding.readVarUint(decoder);
      const payload = decoding.readVarUint8Array(decoder);
      if (step === syncStep.stateVector) {
        socket.send(syncFrame(syncStep.missing, Y.encodeStateAsUpdate(this.doc, payload)));
      }
      if (!isDocumentChanging(frame)) return;
      received += 1;
      if (!this.mayWrite || this.notice.state !== "live") {
        firstDropped ??= received;
        return;
      }
      Y.applyUpdate(this.doc, payload);
      if (step === syncStep.missing) firstDropped = null;
      socket.send(savedFrame(firstDropped === null ? received : firstDropped - 1));
    });
  }

  #greet(hello: string): void {
    const { generation } = JSON.parse(hello) as Hello; // What our own page says.
    this.generations.push(generation);
  }
}
