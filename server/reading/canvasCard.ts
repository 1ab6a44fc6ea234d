import { progressOf, type UniversityProgress } from "#shared/agreement.ts";
import type { Canvas } from "#shared/canvas.ts";
import type { Interpretation, InterpretationId } from "#shared/template.ts";
import type { University } from "#shared/workshop.ts";
import type { TemplatedCanvas } from "../db/canvases.ts";
import type { Db } from "../db/schema.ts";
import { signOffsOf } from "../db/signOffs.ts";
import { countOpenThreads } from "../db/threads.ts";
import type { Words } from "../words.ts";
import { agreementOn } from "./agreement.ts";
import { readCanvasWords } from "./canvasWords.ts";

/** A canvas as the workshop page lists it; the numbers are blocks. */
export interface CanvasCard extends Canvas {
  title: string;
  primary: InterpretationId | null;
  /** The primary interpretation as the canvas's own template shows it. */
  reading: Pick<Interpretation, "name" | "hue" | "shape"> | null;
  blocks: number;
  agreed: number;
  /** Blocks in which somebody has written anything, agreed or not. */
  written: number;
  openThreads: number;
  progress: UniversityProgress[];
}

export async function readCanvasCard(
  db: Db,
  words: Words,
  templated: TemplatedCanvas,
  universities: readonly University[],
): Promise<CanvasCard> {
  const { canvas, template } = templated;
  const read = await readCanvasWords(words, templated);
  const agreement = agreementOn(read, universities, await signOffsOf(db, canvas.id));
  const reading = template.interpretations.find(({ id }) => id === read.primary);
  return {
    ...canvas,
    title: read.title,
    primary: read.primary,
    reading: reading ? { name: reading.name, hue: reading.hue, shape: reading.shape } : null,
    blocks: read.blocks.length,
    agreed: agreement.filter(({ state }) => state === "agreed").length,
    written: read.blocks.filter(({ isEmpty }) => !isEmpty).length,
    openThreads: await countOpenThreads(db, canvas.id),
    progress: universities.map(({ id }) => progressOf(id, agreement)),
  };
}
