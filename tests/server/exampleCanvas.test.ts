import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { z } from "zod";
import { trivium } from "./admin/commands.ts";
import { createCanvas, createWorkshop } from "../support/builders.ts";
import { temporaryFolder } from "../support/temporaryFolder.ts";
import { testServer } from "../support/testServer.ts";

const row = z.object({
  id: z.string(),
  name: z.string().nullable(),
  texts: z.record(z.string(), z.string()),
});
const draft = z.object({
  zones: z.array(
    z.object({
      blocks: z.array(
        z.object({ id: z.string(), table: z.object({ rows: z.array(row) }).nullable() }),
      ),
    }),
  ),
});

it("a canvas made from an example tells its partners of the workshop's universities", async () => {
  const made = await createWorkshop(await testServer());
  const { id } = await createCanvas(made, "theme");
  const path = `/api/canvases/${id}/export?format=json&scope=all&lang=en`;
  const { zones } = (await made.facilitator.browser.get(path)).as(draft);
  const partners = zones.flatMap(({ blocks }) => blocks).find((block) => block.id === "partners");
  const told = partners?.table?.rows.map(({ id: universityId, name, texts }) => [
    universityId,
    name,
    texts["role"],
    texts["qaAgency"],
  ]);
  const [athens, brussels, bucharest] = made.universities.map((university) => university.id);
  expect(told).toEqual([
    [
      athens,
      "National and Kapodistrian University of Athens (Greece)",
      "Health and epidemiology; weeks 2 and 5",
      "Hellenic Authority for Higher Education (HAHE); to be confirmed",
    ],
    // It takes the place of the one in Madrid, and none of what holds in Spain.
    [
      brussels,
      "Université libre de Bruxelles (Belgium)",
      "Lead; law and governance; weeks 1 and 4",
      undefined,
    ],
    [
      bucharest,
      "Universitatea din București (Romania)",
      "Climate data and mapping; weeks 3 and 6",
      "Romanian Agency for Quality Assurance in Higher Education (ARACIS); to be confirmed",
    ],
  ]);
});

it("the command line exports the rows that the server exports", async () => {
  const server = await testServer();
  const made = await createWorkshop(server);
  const { id } = await createCanvas(made, "method");
  const path = `/api/canvases/${id}/export?format=md&scope=all&lang=fr`;
  const { text } = await made.facilitator.browser.get(path);
  await server.close();
  const out = `${await temporaryFolder()}/draft.md`;
  const where = { dataDir: server.dataDir };
  const typed = ["export", id, "--format", "md", "--lang", "fr", "--out", out];
  expect((await trivium(where, ...typed)).code).toBe(0);
  const rows = (markdown: string) => markdown.split("\n").filter((line) => line.startsWith("| O"));
  expect(rows(await readFile(out, "utf8"))).toEqual(rows(text));
  expect(rows(text)).toHaveLength(5);
});
