import * as Y from "yjs";
import { schemaVersion } from "#shared/canvas.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import * as wire from "#shared/wire.ts";
import { EditLedger, type Edit } from "./editLedger.ts";
import { readHeardFrame, type HeardFrame } from "./heardFrame.ts";
import { SyncLine, type LineOptions } from "./syncLine.ts";
import { marksOf } from "./words.ts";

export interface SyncClientOptions extends LineOptions {
  /** Names its edits; unique in a run. */
  name: string;
}

/**
 * A page without a screen, after y-websocket's protocol: a document, a connection that comes back by itself, and an
 * exact account of which edits the server called saved. What may never happen is kept in `failures`.
 */
export class SyncClient {
  readonly name: string;
  readonly doc = new Y.Doc();
  readonly ledger = new EditLedger();
  readonly events: WorkshopEvent[] = [];
  readonly closeCodes: number[] = [];
  readonly failures: unknown[] = [];
  notice: wire.RoomNotice = { state: "live" };
  isSynced = false;
  /** Connections that were accepted, with the time of each (performance.now). */
  readonly openedAt: number[] = [];
  /** Called whenever the server has said how much is saved. */
  onSaved: () => void = () => {};
  readonly #line: SyncLine;

  constructor({ name, ...options }: SyncClientOptions) {
    this.name = name;
    this.#line = new SyncLine(options, {
      opened: () => this.#greet(),
      heard: (frame) => this.#hear(frame),
      closed: (code) => {
        this.isSynced = false;
        this.closeCodes.push(code);
      },
    });
    this.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#changed(update, origin);
    });
  }

  get isUp(): boolean {
    return this.#line.isUp;
  }

  /** Up, and the network lets through what is sent. */
  get isReachable(): boolean {
    return this.#line.isUp && !this.#line.isHeld;
  }

  get isWanted(): boolean {
    return this.#line.isWanted;
  }

  /** A change by this person, sent when there is a connection and kept anyway. */
  edit(change: (doc: Y.Doc) => void, isAllowed = true): Edit {
    const edit = this.#newEdit({ isAllowed, isTidying: false });
    this.doc.transact(() => {
      marksOf(this.doc).set(edit.id, true);
      change(this.doc);
    }, edit);
    return edit;
  }

  /** Connects, and again whenever the connection is lost, until `leave` or `cut`. */
  connect(): void {
    this.#line.connect();
  }

  /** Closes as a page does that is left. */
  leave(): void {
    this.isSynced = false;
    this.#line.end((socket) => socket.close());
  }

  /** The network is gone: nothing is said to anybody, and what was under way is lost. */
  cut(): void {
    this.isSynced = false;
    this.#line.end((socket) => socket.terminate());
  }

  /** Nothing gets through in either direction, and the connection stands. */
  partition(): void {
    this.#line.partition();
  }

  heal(): void {
    this.#line.heal();
  }

  /** Sends bytes that no page would. */
  sendRaw(frame: Uint8Array): void {
    this.#line.send(frame);
  }

  #newEdit(kind: Pick<Edit, "isAllowed" | "isTidying">): Edit {
    const id = `${this.name}:${this.ledger.edits.length}`;
    const edit = { ...kind, id, update: new Uint8Array(), isSaved: false };
    this.ledger.made(edit);
    return edit;
  }

  #changed(update: Uint8Array, origin: unknown): void {
    const last = this.ledger.edits.at(-1);
    const isEdit = last !== undefined && origin === last;
    const edit = isEdit ? last : this.#newEdit({ isAllowed: true, isTidying: true });
    edit.update = update;
    this.#sendWords(wire.syncStep.update, update, [edit]);
  }

  #greet(): void {
    this.openedAt.push(performance.now());
    this.isSynced = false;
    this.ledger.connected();
    const lastEvent = this.events.at(-1)?.n ?? 0;
    this.#line.send(wire.helloFrame({ lastEvent, schemaVersion }));
    this.#line.send(wire.syncFrame(wire.syncStep.stateVector, Y.encodeStateVector(this.doc)));
  }

  #hear(frame: Uint8Array): void {
    try {
      this.#take(readHeardFrame(frame));
    } catch (error) {
      this.failures.push(error);
    }
  }

  #take(heard: HeardFrame): void {
    switch (heard.kind) {
      case "state-vector":
        return this.#offerMissing(heard.vector);
      case "missing":
        this.isSynced = true;
        this.#line.isFine();
        return Y.applyUpdate(this.doc, heard.update, this);
      case "update":
        return Y.applyUpdate(this.doc, heard.update, this);
      case "saved":
        this.ledger.hearSaved(heard.count);
        return this.onSaved();
      case "event":
        return this.#hearEvent(heard.event);
      case "room":
        this.notice = heard.notice;
        return;
      case "awareness":
        return;
    }
  }

  #offerMissing(vector: Uint8Array): void {
    const missing = Y.encodeStateAsUpdate(this.doc, vector);
    if (wire.isEmptyUpdate(missing)) this.ledger.nothingMissing();
    this.#sendWords(wire.syncStep.missing, missing, this.ledger.unsaved());
  }

  #sendWords(step: number, update: Uint8Array, settles: Edit[]): void {
    const frame = wire.syncFrame(step, update);
    const counts = wire.isDocumentChanging(frame);
    this.#line.send(frame, () => counts && this.ledger.sent(settles));
  }

  /** Events are numbered without gaps, and a hello asks for exactly those that were missed. */
  #hearEvent(event: WorkshopEvent): void {
    const expected = (this.events.at(-1)?.n ?? 0) + 1;
    if (event.n !== expected) throw new Error(`event ${event.n} came instead of ${expected}`);
    this.events.push(event);
  }
}
