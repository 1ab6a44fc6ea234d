import { expect, it } from "vitest";
import { createWorkshop } from "../../support/builders.ts";
import { takeIn, templateWith as aTemplateWith } from "../../support/templates.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { testDatabase } from "../../support/testStores.ts";
import { testServer } from "../../support/testServer.ts";
import { templatesOf } from "../../../server/db/templates.ts";
import { databaseAt, temporaryFile, trivium, type At } from "./commands.ts";

it.each(["a folder", "PostgreSQL"])(
  "a backup brings a workshop's templates into %s",
  async (to) => {
    const server = await testServer();
    const made = await createWorkshop(server);
    const { record, template } = await takeIn(made, aTemplateWith(4));
    const file = await temporaryFile();
    expect((await trivium(server, "backup", file)).code).toBe(0);
    const at: At =
      to === "PostgreSQL"
        ? { databaseUrl: await testDatabase() }
        : { dataDir: await temporaryFolder() };
    expect(await trivium(at, "restore", file)).toMatchObject({ code: 0 });
    expect(await templatesOf(await databaseAt(at), made.workshop.id)).toEqual([
      { record, template },
    ]);
  },
);
