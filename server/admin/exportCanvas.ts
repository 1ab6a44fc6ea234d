import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { exportQuery } from "#shared/api.ts";
import type { CanvasId } from "#shared/canvas.ts";
import { canvasWith } from "../db/canvases.ts";
import type { Db } from "../db/schema.ts";
import type { Env } from "../env.ts";
import { exportDraft, type DraftFile } from "../exports/exportDraft.ts";
import { collectDraft } from "../reading/draftInput.ts";
import type { Words } from "../words.ts";
import { argumentsOf } from "./arguments.ts";
import { atOneMoment, openInstallation, placeOf } from "./installation.ts";
import type { Means } from "./means.ts";
import { Refused, type ExitCode } from "./refused.ts";
import { counted } from "./report.ts";
import { soundDocument, type SoundDocument } from "./soundDocument.ts";

export const exportUsage =
  "export CANVAS_ID --format docx|md|json [--scope all|agreed] [--lang en|fr] [--out FILE]";

type Query = ReturnType<typeof exportQuery.parse>;

/** Writes the draft of a canvas and says where; it may run beside a server. What is damaged is left out, and named. */
export async function exportCanvas(
  args: string[],
  env: Env,
  { terminal, clock }: Means,
): Promise<ExitCode> {
  const asked = argumentsOf(args, {
    usage: exportUsage,
    positionals: ["CANVAS_ID"],
    options: ["format", "scope", "lang", "out"],
  });
  const query = exportQuery.safeParse({
    format: asked.valueOf("format"),
    scope: asked.valueOf("scope"),
    lang: asked.valueOf("lang"),
  });
  if (!query.success) {
    const [issue] = query.error.issues;
    throw new Refused(`--${issue?.path.join(".")}: ${issue?.message}`, { exitCode: 2 });
  }
  const canvasId = asked.positionals[0] ?? "";
  const db = await openInstallation(placeOf(env));
  try {
    const words = await atOneMoment(db, (snapshot) => soundDocument(snapshot, canvasId));
    const { fileName, bytes } = await draftOf(db, canvasId, query.data, { words, clock });
    const out = asked.valueOf("out") ?? fileName;
    await writeFile(resolve(out), bytes);
    terminal.note(out);
    const { length } = words.damaged;
    if (length === 0) return 0;
    const left = counted(length, "damaged record was", "damaged records were");
    terminal.note(`${left} left out, so words may be missing: see verify`);
    return 1;
  } finally {
    await db.destroy();
  }
}

async function draftOf(
  db: Db,
  canvasId: CanvasId,
  { format, scope, lang }: Query,
  { words: { doc }, clock }: { words: SoundDocument } & Pick<Means, "clock">,
): Promise<DraftFile> {
  const templated = await canvasWith(db, canvasId);
  if (!templated) throw new Refused(`there is no canvas ${canvasId}`);
  const words: Words = { read: async (_, reader) => reader(doc) };
  const exportedAt = clock.now().toISOString();
  const input = await collectDraft(db, words, templated, { scope, exportedAt });
  return exportDraft(input, format, lang);
}
