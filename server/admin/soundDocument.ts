import * as Y from "yjs";
import type { CanvasId } from "#shared/canvas.ts";
import { checksumOf } from "../db/checksum.ts";
import type { Db } from "../db/schema.ts";
import { recordsOf, type LogRecord } from "./records.ts";

/** The document of every sound record of a canvas. The caller destroys it. */
export interface SoundDocument {
  doc: Y.Doc;
  /** Sound or not. */
  records: number;
  damaged: DamagedRecord[];
}

export interface DamagedRecord extends Omit<LogRecord, "bytes"> {
  size: number;
  /** Which it is of the canvas's records, from 1. */
  position: number;
  why: Damage;
}

/** Its checksum does not fit; it fits, but Yjs cannot decode it; or Yjs decodes it and cannot apply it. */
export type Damage = "checksum" | "undecodable" | "unappliable";

/** Is told the document as it is before the first damaged record. */
type OnFirstDamage = (doc: Y.Doc) => void;

/**
 * Reads the log of one canvas, a few megabytes at a time; rejects when the database cannot be read. It takes several
 * queries: give it a transaction that sees one moment, or a compaction may come between.
 */
export async function soundDocument(
  db: Db,
  canvasId: CanvasId,
  onFirstDamage: OnFirstDamage = () => {},
): Promise<SoundDocument> {
  const unappliable = new Set<number>();
  const readAgain = (step: Step) => readThrough(db, { canvasId, unappliable, step, onFirstDamage });
  let read = await readAgain("batch");
  while (!read.ok) {
    if (read.unappliable !== null) unappliable.add(read.unappliable);
    read = await readAgain("record");
  }
  return read.sound;
}

/** Batches are faster; only record by record is it known which one cannot be applied. */
type Step = "batch" | "record";

type ReadThrough = { ok: true; sound: SoundDocument } | { ok: false; unappliable: number | null };

interface Asked {
  canvasId: CanvasId;
  /** Positions of records to leave out, since Yjs leaves a document half changed when it throws. */
  unappliable: ReadonlySet<number>;
  step: Step;
  onFirstDamage: OnFirstDamage;
}

async function readThrough(db: Db, asked: Asked): Promise<ReadThrough> {
  const { canvasId, unappliable, step, onFirstDamage } = asked;
  const doc = new Y.Doc();
  const damaged: DamagedRecord[] = [];
  let records = 0;
  for await (const chunk of recordsOf(db, canvasId)) {
    let batch: Uint8Array[] = [];
    for (const record of chunk) {
      records++;
      const why = unappliable.has(records) ? "unappliable" : damageOf(canvasId, record);
      if (why === null) batch.push(record.bytes);
      else damaged.push(damagedRecord(record, records, why));
      const isFirstDamage = why !== null && damaged.length === 1;
      if (!isFirstDamage && step === "batch") continue;
      if (!tryApply(doc, batch)) {
        return { ok: false, unappliable: step === "record" ? records : null };
      }
      batch = [];
      if (isFirstDamage) onFirstDamage(doc);
    }
    if (!tryApply(doc, batch)) return { ok: false, unappliable: null };
  }
  return { ok: true, sound: { doc, records, damaged } };
}

function damagedRecord({ bytes, ...of }: LogRecord, position: number, why: Damage): DamagedRecord {
  return { ...of, size: bytes.length, position, why };
}

function damageOf(canvasId: CanvasId, { bytes, checksum }: LogRecord): Damage | null {
  if (checksumOf(canvasId, bytes) !== checksum) return "checksum";
  try {
    Y.decodeUpdate(bytes);
    return null;
  } catch {
    return "undecodable"; // Yjs says nothing about why that would help anybody.
  }
}

/** Merged first: taking in thousands of updates that wait for a lost one is quadratic. */
function tryApply(doc: Y.Doc, updates: Uint8Array[]): boolean {
  if (updates.length === 0) return true;
  try {
    Y.applyUpdate(doc, Y.mergeUpdates(updates));
    return true;
  } catch {
    return false; // The caller finds out which one it was.
  }
}
