import { hashOf, readBlock } from "#shared/blockContent.ts";
import { err, ok, type Result } from "#shared/result.ts";
import { checkSignOff, type SignOff, type SignRefusal, type SignRequest } from "#shared/signOff.ts";
import type { Block } from "#shared/template.ts";
import type { Member, UniversityId } from "#shared/workshop.ts";
import type { TemplatedCanvas } from "../db/canvases.ts";
import { memberWith } from "../db/members.ts";
import { deleteSignOff, putSignOff, signOffOf } from "../db/signOffs.ts";
import type { Words } from "../words.ts";
import { isArchived, type ArchiveRefusal } from "./canvases.ts";
import type { Means } from "./means.ts";

/**
 * Signs what the block reads now, which is what the signatory saw or `content-changed`. Deciding again replaces the
 * university's earlier decision; deciding the same again on the same words answers the one there is.
 */
export async function signOff(
  { record }: Means,
  words: Words,
  { canvas, template }: TemplatedCanvas,
  block: Block,
  signatory: Member,
  request: SignRequest,
): Promise<Result<SignOff, SignRefusal | ArchiveRefusal>> {
  // Before the transaction, since reading words may have to ask the database.
  const content = await words.read(canvas.id, (doc) => readBlock(doc, template, block));
  const hash = hashOf(content);
  return record<SignOff, SignRefusal | ArchiveRefusal>(async (tx, at) => {
    if (await isArchived(tx, canvas.id)) return err("canvas-archived");
    const { workshopId } = canvas;
    const member = await memberWith(tx, workshopId, signatory.id);
    const checked = checkSignOff(member?.signsFor ?? null, request, hash);
    if (!checked.ok) return checked;
    const { universityId, decision, note } = request;
    const about = { blockId: block.id, universityId };
    const earlier = await signOffOf(tx, canvas.id, about);
    const isSame =
      earlier?.decision === decision &&
      earlier.hash === hash &&
      (earlier.note ?? "") === (note ?? "");
    if (earlier && isSame) return ok({ value: earlier, workshopId, happenings: [] });
    const decided: SignOff = {
      ...about,
      decision,
      hash,
      by: { id: signatory.id, name: signatory.name },
      at,
      ...(note ? { note } : {}),
    };
    await putSignOff(tx, canvas.id, decided, content);
    const happenings = [{ type: "signed-off" as const, canvasId: canvas.id, signOff: decided }];
    return ok({ value: decided, workshopId, happenings });
  });
}

/** Takes the university's decision on the block back. Nothing to take back is no refusal, and no event. */
export async function withdrawSignOff(
  { record }: Means,
  { canvas }: TemplatedCanvas,
  block: Block,
  signatory: Member,
  universityId: UniversityId,
): Promise<Result<undefined, "not-a-signatory" | ArchiveRefusal>> {
  return record(async (tx) => {
    if (await isArchived(tx, canvas.id)) return err("canvas-archived");
    const { workshopId } = canvas;
    const member = await memberWith(tx, workshopId, signatory.id);
    if (member?.signsFor !== universityId) return err("not-a-signatory");
    const about = { blockId: block.id, universityId };
    const wasThere = await deleteSignOff(tx, canvas.id, about);
    const withdrawn = { type: "sign-off-withdrawn" as const, canvasId: canvas.id, ...about };
    return ok({ value: undefined, workshopId, happenings: wasThere ? [withdrawn] : [] });
  });
}
