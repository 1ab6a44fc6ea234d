import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { seedUpdate } from "#shared/seed.ts";
import { firstTables } from "../../../server/db/migrations/sqlite/0001-first-tables.ts";
import { NodeSqliteDialect } from "../../../server/db/nodeSqlite.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

const rows = `
  insert into people values ('p', 't');
  insert into workshops values (1, 'w', 'Heat', 't', 0);
  insert into members values (1, 'm', 'w', 'p', 'An editor', null, 'editor', null, null, 't');
`;

/** A folder with a database as the first version left it: one canvas, "c", with a title. */
export async function folderOfTheFirstLayout(): Promise<string> {
  const dataDir = await temporaryFolder();
  const sqlite = new DatabaseSync(join(dataDir, "trivium.sqlite"));
  sqlite.exec("pragma journal_mode = wal");
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(sqlite) });
  const provider = { getMigrations: async () => ({ "0001-first-tables": firstTables }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw new Error("not migrated", { cause: error });
  sqlite.exec(rows);
  sqlite
    .prepare("insert into canvases values (1, 'c', 'w', 'm', 't', ?)")
    .run(JSON.stringify(challengeTemplate));
  sqlite
    .prepare("insert into updates (canvas_id, bytes, at) values ('c', ?, 't')")
    .run(seedUpdate("Heat in the city"));
  await db.destroy();
  return dataDir;
}
