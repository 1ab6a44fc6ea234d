import type { BlockContent } from "#shared/blockContent.ts";
import type { CanvasId } from "#shared/canvas.ts";
import type { SignOff } from "#shared/signOff.ts";
import { toJson } from "./json.ts";
import type { Db } from "./schema.ts";

/** Replaces what the university had decided on the block before. */
export async function putSignOff(
  db: Db,
  canvasId: CanvasId,
  signOff: SignOff,
  content: BlockContent,
): Promise<void> {
  const decided = {
    decision: signOff.decision,
    hash: signOff.hash,
    content: toJson(content),
    note: signOff.note ?? null,
    by: signOff.by.id,
    at: signOff.at,
  };
  const { blockId, universityId } = signOff;
  await db
    .insertInto("sign_offs")
    .values({ canvas_id: canvasId, block_id: blockId, university_id: universityId, ...decided })
    .onConflict((oc) => oc.columns(["canvas_id", "block_id", "university_id"]).doUpdateSet(decided))
    .execute();
}

const signOffRows = (db: Db, canvasId: CanvasId) =>
  db
    .selectFrom("sign_offs")
    .innerJoin("members", "members.id", "sign_offs.by")
    .select(["block_id", "sign_offs.university_id", "decision", "hash", "note", "by", "at"])
    .select("members.name as signatory")
    .where("canvas_id", "=", canvasId);

type Row = Awaited<ReturnType<ReturnType<typeof signOffRows>["execute"]>>[number];

const toSignOff = (row: Row): SignOff => ({
  blockId: row.block_id,
  universityId: row.university_id,
  decision: row.decision,
  hash: row.hash,
  by: { id: row.by, name: row.signatory },
  at: row.at,
  ...(row.note === null ? {} : { note: row.note }),
});

/** In no particular order: `agreementOf` puts them in that of the universities. */
export async function signOffsOf(db: Db, canvasId: CanvasId): Promise<SignOff[]> {
  const rows = await signOffRows(db, canvasId).execute();
  return rows.map(toSignOff);
}

export async function signOffOf(
  db: Db,
  canvasId: CanvasId,
  { blockId, universityId }: Pick<SignOff, "blockId" | "universityId">,
): Promise<SignOff | null> {
  const row = await signOffRows(db, canvasId)
    .where("block_id", "=", blockId)
    .where("sign_offs.university_id", "=", universityId)
    .executeTakeFirst();
  return row ? toSignOff(row) : null;
}

/** Whether there was one. */
export async function deleteSignOff(
  db: Db,
  canvasId: CanvasId,
  { blockId, universityId }: Pick<SignOff, "blockId" | "universityId">,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("sign_offs")
    .where("canvas_id", "=", canvasId)
    .where("block_id", "=", blockId)
    .where("university_id", "=", universityId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
