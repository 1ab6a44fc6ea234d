import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import * as Y from "yjs";
import { exportQuery } from "#shared/api.ts";
import { err, ok, type Result } from "#shared/result.ts";
import { systemClock } from "../clock.ts";
import { canvasWith } from "../db/canvases.ts";
import { openDatabase } from "../db/open.ts";
import type { Db } from "../db/schema.ts";
import { readUpdates } from "../db/updates.ts";
import { exportDraft, type DraftFile } from "../exports/exportDraft.ts";
import { collectDraft } from "../reading/draftInput.ts";
import type { Words } from "../words.ts";

/**
 * `export CANVAS_ID --format F [--scope all|agreed] [--lang en|fr] [--out FILE]`: writes the draft and answers where.
 * It reads the database file, and may do so while the server runs.
 */
export async function exportCanvas(
  databaseFile: string,
  args: string[],
): Promise<Result<string, string>> {
  const asked = parse(args);
  if (!asked.ok) return asked;
  if (!existsSync(databaseFile)) return err(`there is no database at ${databaseFile}`);
  const db = await openDatabase(databaseFile);
  try {
    const file = await draftFrom(db, asked.value);
    if (!file) return err(`there is no canvas ${asked.value.canvasId}`);
    const out = asked.value.out ?? file.fileName;
    await writeFile(out, file.bytes);
    return ok(out);
  } finally {
    await db.destroy();
  }
}

interface Asked {
  canvasId: string;
  query: ReturnType<typeof exportQuery.parse>;
  out: string | undefined;
}

function parse(args: string[]): Result<Asked, string> {
  const option = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: { format: option, scope: option, lang: option, out: option },
  });
  const [canvasId] = positionals;
  if (canvasId === undefined) return err("export needs the id of a canvas");
  const query = exportQuery.safeParse(values);
  if (!query.success) {
    const [issue] = query.error.issues;
    return err(`--${issue?.path.join(".")}: ${issue?.message}`);
  }
  return ok({
    canvasId,
    query: query.data,
    out: typeof values.out === "string" ? values.out : undefined,
  });
}

async function draftFrom(db: Db, { canvasId, query }: Asked): Promise<DraftFile | null> {
  const templated = await canvasWith(db, canvasId);
  if (!templated) return null;
  const exportedAt = systemClock.now().toISOString();
  const input = await collectDraft(db, wordsOnDisk(db), templated, {
    scope: query.scope,
    exportedAt,
  });
  return exportDraft(input, query.format, query.lang);
}

/** Words without rooms: every reading puts the document together from the log. */
function wordsOnDisk(db: Db): Words {
  return {
    async read(canvasId, reader) {
      const doc = new Y.Doc();
      const updates = await readUpdates(db, canvasId);
      doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update)));
      const value = reader(doc);
      doc.destroy();
      return value;
    },
  };
}
