import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import * as Y from "yjs";
import type { WorkshopEvent } from "#shared/events.ts";
import { seedUpdate } from "#shared/seed.ts";
import { closeCode } from "#shared/wire.ts";
import type { Member, Role, University } from "#shared/workshop.ts";
import { systemClock } from "../../../server/clock.ts";
import { openDatabase } from "../../../server/db/open.ts";
import type { Admitted, Door } from "../../../server/rooms/door.ts";
import { createRegistry, type Registry } from "../../../server/rooms/registry.ts";
import { sqliteUpdateLog, type UpdateLog } from "../../../server/rooms/updateLog.ts";
import { attachSync } from "../../../server/rooms/upgrade.ts";
import { FakeClient } from "../../support/fakeClient.ts";

export const workshopId = "workshop";
export const canvasId = "canvas";
export const origin = "http://trivium.test";
export const athens: University = {
  id: "athens",
  name: "University of Athens",
  shortName: "Athens",
  country: "GR",
  color: "#1f5f8b",
};

export function memberOf(id: string, role: Role = "editor"): Member {
  return {
    id,
    name: `Athens ${id}`,
    universityId: athens.id,
    role,
    signsFor: null,
    joinedAt: "2026-11-23T09:00:00.000Z",
  };
}

/** A door whose cookies are the members' ids; `events` is the workshop's list. */
export class TestDoor implements Door {
  readonly events: WorkshopEvent[] = [];
  readonly members = new Map<string, Member>();

  async admit(cookie: string | undefined, canvas: string): ReturnType<Door["admit"]> {
    const member = this.members.get(cookie ?? "");
    if (member === undefined) return { ok: false, code: closeCode.signedOut };
    if (!canvas.startsWith(canvasId)) return { ok: false, code: closeCode.noSuchCanvas };
    const guest: Admitted = { workshopId, member, university: athens };
    return { ok: true, guest };
  }

  async eventsAfter(_workshopId: string, n: number): Promise<WorkshopEvent[]> {
    return this.events.filter((event) => event.n > n);
  }
}

export interface TestRooms {
  url: string;
  door: TestDoor;
  registry: Registry;
  log: UpdateLog;
  /** A raw client; its member is made when the door does not know it yet. */
  client(memberId: string, role?: Role, canvas?: string): FakeClient;
  headers(memberId: string, role?: Role): Record<string, string>;
}

/** A database file of its own, removed when the test has finished. */
export async function temporaryFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "trivium-rooms-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, "trivium.sqlite");
}

export async function openLog(file: string): Promise<UpdateLog> {
  const db = await openDatabase(file);
  onTestFinished(() => db.destroy());
  return sqliteUpdateLog(db, systemClock);
}

/** A server with one seeded canvas over a real file and real sockets. `wrap` puts something before the log. */
export async function startRooms({
  wrap = (log) => log,
  file,
  idleMs,
  keepAliveMs,
  door = new TestDoor(),
}: {
  wrap?: (log: UpdateLog) => UpdateLog;
  file?: string;
  idleMs?: number;
  keepAliveMs?: number;
  door?: TestDoor;
} = {}): Promise<TestRooms> {
  const stored = await openLog(file ?? (await temporaryFile()));
  if ((await stored.read(canvasId)).length === 0) {
    await stored.append(canvasId, seedUpdate("Heat in the city"));
  }
  const log = wrap(stored);
  const logger = pino({ level: "silent" });
  const registry = createRegistry({ log, logger, ...(idleMs === undefined ? {} : { idleMs }) });
  const server = createServer();
  const sync = attachSync(server, {
    registry,
    door,
    allowedOrigins: new Set([origin]),
    logger,
    ...(keepAliveMs === undefined ? {} : { keepAliveMs }),
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    await registry.closeAll(closeCode.restarting);
    sync.stop();
    await new Promise((resolve) => server.close(resolve));
  });

  const { port } = server.address() as AddressInfo; // A TCP server has no other kind of address.
  const url = `ws://127.0.0.1:${port}/sync`;
  const headers = (memberId: string, role?: Role) => {
    if (!door.members.has(memberId)) door.members.set(memberId, memberOf(memberId, role));
    return { cookie: memberId };
  };
  const client = (memberId: string, role?: Role, canvas = canvasId) =>
    new FakeClient(`${url}/${canvas}`, headers(memberId, role));
  return { url, door, registry, log, client, headers };
}

/** The update that `change` makes to the document. */
export function edit(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(doc));
  return Y.encodeStateAsUpdate(doc, before);
}

/** The update of one word at the end of the notes, which no seed writes. */
export function word(doc: Y.Doc, text: string): Uint8Array {
  return edit(doc, () => notesOf(doc).insert(notesOf(doc).length, text));
}

export function notesOf(doc: Y.Doc): Y.Text {
  return doc.getText("notes");
}

/** The notes as a new process would read them from the log. */
export async function notesIn(log: UpdateLog): Promise<string> {
  const doc = new Y.Doc();
  for (const update of await log.read(canvasId)) Y.applyUpdate(doc, update);
  return notesOf(doc).toJSON();
}
