import { expect, it } from "vitest";
import * as Y from "yjs";
import { syncFrame, syncStep } from "#shared/wire.ts";
import { joinAs } from "../../support/builders.ts";
import { testDatabase } from "../../support/testStores.ts";
import { testServer } from "../../support/testServer.ts";
import { databaseAt, temporaryFile, trivium, type At } from "./commands.ts";
import { makeWorkplace, notesIn, notesOf, openPage } from "./writing.ts";

/** A server that would not look for another generation before this test is over. */
const pace = { storeEveryMs: 600_000, catchUpMs: 600_000 };

it.each<[string, () => Promise<{ databaseUrl?: string }>]>([
  ["embedded", async () => ({})],
  ["PostgreSQL", async () => ({ databaseUrl: await testDatabase() })],
])(
  "what is written before a server notices a restore is neither kept nor said to be, and comes again (%s)",
  async (_, store) => {
    const env = await store();
    const server = await testServer({ env, pace });
    const at: At = env.databaseUrl === undefined ? server : { databaseUrl: env.databaseUrl };
    const { made, canvasId } = await makeWorkplace(server);
    const writer = await openPage(server, canvasId, made.facilitator);
    const reader = await openPage(server, canvasId, await joinAs(made, "editor"), new Y.Doc());
    await writer.write("before");
    const file = await temporaryFile();
    expect((await trivium(at, "backup", file)).code).toBe(0);
    await writer.write("between");
    expect((await trivium(at, "restore", file, "--yes")).code).toBe(0);

    const known = Y.encodeStateVector(writer.doc);
    notesOf(writer.doc).insert(notesOf(writer.doc).length, "after ");
    await writer.client.send(syncFrame(syncStep.update, Y.encodeStateAsUpdate(writer.doc, known)));
    expect(await writer.client.closed).toBe(1012);
    expect(await reader.client.closed).toBe(1012);
    expect(writer.client.savedCounts().at(-1)).toBe(2);
    const db = await databaseAt(at);
    expect(await notesIn(db, canvasId)).toEqual(["before"]);

    const again = await openPage(server, canvasId, made.facilitator, writer.doc);
    await again.write("again");
    expect(await notesIn(db, canvasId)).toEqual(["before", "between", "after", "again"]);
  },
  30_000,
);
