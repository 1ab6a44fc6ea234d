import { setImmediate } from "node:timers/promises";
import type { CanvasId } from "#shared/canvas.ts";
import type { Template } from "#shared/template.ts";
import { canvasWith } from "../db/canvases.ts";
import { dialectOf } from "../db/dialect.ts";
import type { Db } from "../db/schema.ts";
import { inspectCanvas, type Inspection } from "./inspectCanvas.ts";
import { problemsOfFile } from "./problemsOfFile.ts";
import { amountsOf, type Amount } from "./records.ts";
import { sentenceOf } from "./sentenceOf.ts";
import type { OnProgress } from "./terminal.ts";

/** What a reading of everything found. */
export interface Findings {
  canvases: number;
  records: number;
  bytes: number;
  /** What SQLite says about its file; empty for a sound one and for PostgreSQL, which answers for itself. */
  file: string[];
  /** Canvases with something to say about, in the order in which they were made. */
  canvasFindings: CanvasFinding[];
}

export type CanvasFinding =
  | { kind: "unreadable"; canvasId: CanvasId; why: string }
  | {
      kind: "read";
      canvasId: CanvasId;
      inspection: Inspection;
      /** Whether the canvas is known: its log may be all that is left of it. */
      hasRow: boolean;
      /** Records that were set aside before: what is missing now is then no news. */
      setAside: number;
    };

/** Reads every record of every canvas. To read what belongs together, give it a transaction that sees one moment. */
export async function inspectAll(db: Db, onProgress: OnProgress): Promise<Findings> {
  const file = dialectOf(db) === "sqlite" ? await problemsOfFile(db) : [];
  const amounts = await amountsOf(db).catch((error: unknown) => {
    if (file.length === 0) throw error;
    return canvasesOf(db); // How much there is of each is not to be known; each is tried.
  });
  const total = amounts.reduce((sum, { bytes }) => sum + bytes, 0);
  const canvasFindings: CanvasFinding[] = [];
  let done = 0;
  for (const { canvasId, bytes } of amounts) {
    const finding = await readCanvas(db, canvasId);
    if (!isSound(finding)) canvasFindings.push(finding);
    done += bytes;
    onProgress(Math.min(done, total - 1), total);
    await setImmediate(); // A signal to stop is heard only between turns of the event loop.
  }
  onProgress(total, total);
  const records = amounts.reduce((sum, amount) => sum + amount.records, 0);
  return { canvases: amounts.length, records, bytes: total, file, canvasFindings };
}

/** None when the file is too damaged even for that: then what is wrong with it says enough. */
async function canvasesOf(db: Db): Promise<Amount[]> {
  try {
    const rows = await db.selectFrom("canvases").select("id").orderBy("seq").execute();
    return rows.map(({ id }) => ({ canvasId: id, records: 0, bytes: 0 }));
  } catch (error) {
    if (sentenceOf(error) === null) throw error;
    return [];
  }
}

async function readCanvas(db: Db, canvasId: CanvasId): Promise<CanvasFinding> {
  try {
    const known = await templateOf(db, canvasId);
    if (known === "unreadable")
      return { kind: "unreadable", canvasId, why: "its template is damaged" };
    const inspection = await inspectCanvas(db, canvasId, known);
    const setAside = await countSetAside(db, canvasId);
    return { kind: "read", canvasId, inspection, hasRow: known !== null, setAside };
  } catch (error) {
    const why = sentenceOf(error);
    if (why === null) throw error;
    return { kind: "unreadable", canvasId, why };
  }
}

/** Null for an unknown canvas. */
async function templateOf(db: Db, canvasId: CanvasId): Promise<Template | null | "unreadable"> {
  try {
    const template = (await canvasWith(db, canvasId))?.template ?? null;
    return template === null || Array.isArray(template.blocks) ? template : "unreadable";
  } catch (error) {
    if (error instanceof SyntaxError) return "unreadable";
    throw error;
  }
}

async function countSetAside(db: Db, canvasId: CanvasId): Promise<number> {
  const { count } = await db
    .selectFrom("damaged_updates")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("canvas_id", "=", canvasId)
    .executeTakeFirstOrThrow();
  return count;
}

function isSound(finding: CanvasFinding): boolean {
  if (finding.kind === "unreadable") return false;
  const { damaged, waiting, schemaVersion, records } = finding.inspection;
  return (
    finding.hasRow &&
    finding.setAside === 0 &&
    records > 0 &&
    damaged.length === 0 &&
    waiting === 0 &&
    schemaVersion !== null
  );
}

/** Whether a finding is damage, and not only worth a word: what is known to be lost is no damage any more. */
export function isDamage(finding: CanvasFinding): boolean {
  if (finding.kind === "unreadable") return true;
  const { damaged, waiting, schemaVersion, records } = finding.inspection;
  if (damaged.length > 0) return true;
  const isWhole = records > 0 && waiting === 0 && schemaVersion !== null;
  return finding.hasRow && !isWhole && finding.setAside === 0;
}

export function hasDamage({ file, canvasFindings }: Findings): boolean {
  return file.length > 0 || canvasFindings.some(isDamage);
}
