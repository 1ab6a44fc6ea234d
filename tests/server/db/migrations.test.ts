import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, it } from "vitest";
import { firstTables } from "../../../server/db/migrations/sqlite/0001-first-tables.ts";
import { NodeSqliteDialect } from "../../../server/db/nodeSqlite.ts";
import { readLogRows } from "../../../server/db/logRows.ts";
import { openSqlite } from "../../../server/db/open.ts";
import { openPostgres } from "../../../server/db/openPostgres.ts";
import type { Db } from "../../../server/db/schema.ts";
import { insertThread, threadsOf } from "../../../server/db/threads.ts";
import { appendUpdates } from "../../../server/db/updates.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { testDatabase } from "../../support/testStores.ts";

const rows = `
  insert into people values ('p', 't');
  insert into workshops values (1, 'w', 'Heat', 't', 0);
  insert into members values (1, 'm', 'w', 'p', 'An editor', null, 'editor', null, null, 't');
  insert into canvases values (1, 'c', 'w', 'm', 't', '{}');
  insert into threads values
    (3, 'first', 'c', 'need', null, '{"start":"a","end":"b"}', '{"text":"x"}', 'open', null, null),
    (7, 'second', 'c', 'need', 'theme', null, null, 'resolved', 'm', 't');
  insert into comments values (5, 'comment', 'first', 'm', 'Which?', 't');
`;

/** More than are copied at a time. */
const updates = 1_200;
const bytesOf = (n: number) => new Uint8Array([n >> 8, n & 0xff]);

async function databaseOfTheFirstLayout(): Promise<string> {
  const file = join(await temporaryFolder(), "trivium.sqlite");
  const sqlite = new DatabaseSync(file);
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(sqlite) });
  const provider = { getMigrations: async () => ({ "0001-first-tables": firstTables }) };
  expect((await new Migrator({ db, provider }).migrateToLatest()).error).toBeUndefined();
  sqlite.exec(rows);
  const update = sqlite.prepare("insert into updates values (?, ?, ?, 't')");
  for (let n = 1; n <= updates; n++) update.run(n * 2, n % 2 === 0 ? "even" : "odd", bytesOf(n));
  await db.destroy();
  return file;
}

it("a database of the first layout keeps its threads and takes those with a quote alone", async () => {
  const db = await openSqlite(await databaseOfTheFirstLayout());
  const quote = { text: "shade", before: "", after: "" };
  const newest = { id: "third", canvasId: "c", blockId: "need", quote, status: "open" } as const;
  await insertThread(db, { ...newest, resolvedBy: null, resolvedAt: null, comments: [] });
  expect(await threadsOf(db, "c")).toMatchObject([
    { id: "first", anchor: { start: "a" }, quote: { text: "x" }, comments: [{ body: "Which?" }] },
    { id: "second", lane: "theme", status: "resolved", resolvedBy: { id: "m" } },
    { id: "third", quote },
  ]);
  await db.destroy();
});

it("the layout it is brought to is the one of a new database", async () => {
  const layoutOf = async (file: string) => {
    await (await openSqlite(file)).destroy();
    const sqlite = new DatabaseSync(file);
    const names = sqlite
      .prepare("select type, name, tbl_name from sqlite_schema order by name")
      .all();
    const references = sqlite.prepare("pragma foreign_key_list(comments)").all();
    const broken = sqlite.prepare("pragma foreign_key_check").all();
    sqlite.close();
    return { names, references, broken };
  };
  const migrated = await layoutOf(await databaseOfTheFirstLayout());
  expect(migrated).toEqual(await layoutOf(join(await temporaryFolder(), "trivium.sqlite")));
  expect(migrated.broken).toEqual([]);
  expect(migrated.references.map(({ table }) => table)).toContain("threads");
});

it("a database of the first layout keeps its words, which have checksums from then on", async () => {
  const db = await openSqlite(await databaseOfTheFirstLayout());
  const { rows: even } = await readLogRows(db, "even");
  const numbers = Array.from({ length: updates / 2 }, (_, i) => 2 * (i + 1));
  expect(even.map(({ bytes }) => bytes)).toEqual(numbers.map(bytesOf));
  expect(even.map(({ seq }) => seq)).toEqual(numbers.map((n) => 2 * n));
  expect(even.every(({ isSound }) => isSound)).toBe(true);
  await appendUpdates(db, [{ canvasId: "odd", update: bytesOf(7) }], "t");
  const { rows: odd } = await readLogRows(db, "odd");
  expect(odd).toHaveLength(updates / 2 + 1);
  expect(odd.at(-1)).toMatchObject({ seq: 2 * updates + 1, bytes: bytesOf(7) });
  await db.destroy();
});

it("both kinds of database have the same tables and columns, but for two of PostgreSQL's own", async () => {
  const sqlite = await openSqlite(join(await temporaryFolder(), "trivium.sqlite"));
  const postgres = await openPostgres(await testDatabase());
  const layoutOf = async (db: Db) => {
    const tables = await db.introspection.getTables();
    const sorted = (columns: { name: string }[]) => columns.map(({ name }) => name).toSorted();
    return Object.fromEntries(tables.map(({ name, columns }) => [name, sorted(columns)]));
  };
  const { updates: ofUpdates = [], snapshots = [], ...others } = await layoutOf(sqlite);
  expect(await layoutOf(postgres)).toEqual({
    ...others,
    updates: [...ofUpdates, "tx"].toSorted(),
    snapshots: [...snapshots, "tx"].toSorted(),
  });
  await Promise.all([sqlite.destroy(), postgres.destroy()]);
});
