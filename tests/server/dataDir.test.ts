import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { temporaryFolder, testServer } from "../support/testServer.ts";

const startIn = (dataDir: string) => testServer({ env: { dataDir } });

describe("the data folder", () => {
  it("is made for its owner alone, and so is the database in it", async () => {
    const dataDir = join(await temporaryFolder(), "new", "data");
    await startIn(dataDir);
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect(await modeOf(dataDir)).toBe("700");
    for (const file of ["trivium.sqlite", "trivium.sqlite-wal", "trivium.lock"]) {
      expect(await modeOf(join(dataDir, file))).toBe("600");
    }
  });

  it("is one server's at a time, and the next one's as soon as that has closed", async () => {
    const first = await testServer();
    await expect(startIn(first.dataDir)).rejects.toThrow(
      /^DATA_DIR: .* cannot be used: another server uses it$/,
    );
    expect((await first.browser().get("/api/health")).status).toBe(200);
    await first.close();
    const second = await startIn(first.dataDir);
    expect((await second.browser().get("/api/health")).status).toBe(200);
  });

  it("that is a file is refused by the variable's name", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    await expect(startIn(file)).rejects.toThrow(/^DATA_DIR: /);
    await expect(startIn(join(file, "below"))).rejects.toThrow(/^DATA_DIR: /);
  });

  it.each([
    ["holds something else", writeNoDatabase, "file is not a database"],
    ["is a folder", mkdir, "unable to open database file"],
    ["is of a newer Trivium", writeNewerDatabase, "was written by a newer version of Trivium"],
  ])("whose database %s is refused by the variable's name, and let go of", async (_, make, why) => {
    const dataDir = await temporaryFolder();
    await make(join(dataDir, "trivium.sqlite"));
    await expect(startIn(dataDir)).rejects.toThrow(new RegExp(`^DATA_DIR: .*${why}$`));
    // Not "another server uses it".
    await expect(startIn(dataDir)).rejects.not.toThrow("another server");
  });
});

const writeNoDatabase = (file: string) => writeFile(file, "words ".repeat(1_000));

async function writeNewerDatabase(file: string): Promise<void> {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(`
    create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
    insert into kysely_migration values ('9999-from-the-future', '2030-01-01T00:00:00.000Z');
  `);
  sqlite.close();
}
