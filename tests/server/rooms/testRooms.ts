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
import { openSqlite } from "../../../server/db/open.ts";
import type { Admitted, Door } from "../../../server/rooms/door.ts";
import type { IntakeLimit } from "../../../server/rooms/intake.ts";
import { loneBus } from "../../../server/news/loneBus.ts";
import { noMeter, type RoomMeter } from "../../../server/rooms/meter.ts";
import {
  createRegistry,
  type Registry,
  type RegistryPace,
} from "../../../server/rooms/registry.ts";
import { sqliteUpdateLog } from "../../../server/log/sqliteUpdateLog.ts";
import type { StoreProbe } from "../../../server/rooms/storeWatch.ts";
import type { UpdateLog } from "../../../server/log/updateLog.ts";
import { createWorkshopFeed } from "../../../server/news/workshopFeed.ts";
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
  currentGeneration = "first";

  async admit(cookie: string | undefined, canvas: string): ReturnType<Door["admit"]> {
    const member = this.members.get(cookie ?? "");
    if (member === undefined) return { ok: false, code: closeCode.signedOut };
    if (!canvas.startsWith(canvasId)) return { ok: false, code: closeCode.noSuchCanvas };
    const guest: Admitted = {
      workshopId,
      member,
      university: athens,
      signIn: member.id,
      isArchived: false,
    };
    return { ok: true, guest };
  }

  async generation(): Promise<string> {
    return this.currentGeneration;
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
  const db = await openSqlite(file);
  onTestFinished(() => db.destroy());
  return sqliteUpdateLog(db, systemClock);
}

/** A store that takes every write. */
const soundStore: StoreProbe = { write: async () => {}, generation: async () => "first" };

/** A server with one seeded canvas over a real file and real sockets. `wrap` puts something before the log. */
export async function startRooms({
  wrap = (log) => log,
  file,
  keepAliveMs,
  intakeLimit,
  probe = soundStore,
  meter = noMeter,
  isOverloaded = () => false,
  door = new TestDoor(),
  ...pace
}: {
  wrap?: (log: UpdateLog) => UpdateLog;
  file?: string;
  keepAliveMs?: number;
  intakeLimit?: IntakeLimit;
  probe?: StoreProbe;
  meter?: RoomMeter;
  isOverloaded?: () => boolean;
  door?: TestDoor;
} & RegistryPace = {}): Promise<TestRooms> {
  const stored = await openLog(file ?? (await temporaryFile()));
  if ((await stored.read(canvasId)).updates.length === 0) {
    await stored.append(canvasId, seedUpdate("Heat in the city"));
  }
  const log = wrap(stored);
  const logger = pino({ level: "silent" });
  const bus = loneBus();
  const processes = { onGone: () => () => {} };
  const registry = createRegistry({ log, probe, bus, processes, meter, logger, ...pace });
  const feed = createWorkshopFeed({
    bus,
    logger,
    eventsAfter: (workshop, n) => door.eventsAfter(workshop, n),
    lastEventOf: async () => door.events.at(-1)?.n ?? 0,
    tell: (workshop, event) => registry.tell(workshop, event),
  });
  const server = createServer();
  const sync = attachSync(server, {
    registry,
    door,
    feed,
    meter,
    isOverloaded,
    allowedOrigins: new Set([origin]),
    logger,
    ...(keepAliveMs === undefined ? {} : { keepAliveMs }),
    ...(intakeLimit === undefined ? {} : { intakeLimit }),
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

/** All that the log keeps of the canvas. */
export async function kept(log: UpdateLog): Promise<Uint8Array[]> {
  return (await log.read(canvasId)).updates;
}

/** The notes as a new process would read them from the log. */
export async function notesIn(log: UpdateLog): Promise<string> {
  const doc = new Y.Doc();
  for (const update of await kept(log)) Y.applyUpdate(doc, update);
  return notesOf(doc).toJSON();
}
