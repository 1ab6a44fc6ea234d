import type { TemplatedCanvas } from "../db/canvases.ts";
import { membersOf } from "../db/members.ts";
import type { Db } from "../db/schema.ts";
import { signOffsOf } from "../db/signOffs.ts";
import { countOpenThreads } from "../db/threads.ts";
import { universitiesOf } from "../db/universities.ts";
import { workshopWith } from "../db/workshops.ts";
import type { DraftInput } from "../exports/draft.ts";
import type { Words } from "../words.ts";
import { agreementOn } from "./agreement.ts";
import { readCanvasWords } from "./canvasWords.ts";

/** Words, records and status of a canvas at one moment, for the exports. */
export async function collectDraft(
  db: Db,
  words: Words,
  templated: TemplatedCanvas,
  { scope, exportedAt }: Pick<DraftInput, "scope" | "exportedAt">,
): Promise<DraftInput> {
  const { canvas, template } = templated;
  const read = await readCanvasWords(words, templated);
  const records = await readRecords(db, templated);
  const agreement = agreementOn(read, records.universities, records.signOffs);
  const blocks = read.blocks.flatMap(({ block, content }, i) => {
    const ofBlock = agreement[i];
    return ofBlock ? [{ block, content, agreement: ofBlock }] : [];
  });
  const { workshop, universities, members, openThreads } = records;
  const { title } = read;
  return {
    template,
    canvas,
    workshop,
    universities,
    members,
    title,
    blocks,
    openThreads,
    scope,
    exportedAt,
  };
}

/** In one transaction, so that no record changes between two of them. */
function readRecords(db: Db, { canvas }: TemplatedCanvas) {
  return db.transaction().execute(async (tx) => {
    const workshop = await workshopWith(tx, canvas.workshopId);
    if (!workshop) throw new Error(`canvas ${canvas.id} is in a workshop that does not exist`);
    return {
      workshop,
      universities: await universitiesOf(tx, workshop.id),
      members: await membersOf(tx, workshop.id),
      signOffs: await signOffsOf(tx, canvas.id),
      openThreads: await countOpenThreads(tx, canvas.id),
    };
  });
}
