import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, it } from "vitest";
import { firstTables } from "../../../server/db/migrations/0001-first-tables.ts";
import { NodeSqliteDialect } from "../../../server/db/nodeSqlite.ts";
import { openDatabase } from "../../../server/db/open.ts";
import { insertThread, threadsOf } from "../../../server/db/threads.ts";
import { temporaryFolder } from "../../support/testServer.ts";

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

async function databaseOfTheFirstLayout(): Promise<string> {
  const file = join(await temporaryFolder(), "trivium.sqlite");
  const sqlite = new DatabaseSync(file);
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(sqlite) });
  const provider = { getMigrations: async () => ({ "0001-first-tables": firstTables }) };
  expect((await new Migrator({ db, provider }).migrateToLatest()).error).toBeUndefined();
  sqlite.exec(rows);
  await db.destroy();
  return file;
}

it("a database of the first layout keeps its threads and takes those with a quote alone", async () => {
  const db = await openDatabase(await databaseOfTheFirstLayout());
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
    await (await openDatabase(file)).destroy();
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
