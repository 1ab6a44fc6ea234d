import type { SignOff } from "./signOff.ts";
import type { BlockId } from "./template.ts";
import type { UniversityId } from "./workshop.ts";

/**
 * Where a block stands, derived and never stored:
 * - `objected`: a university objects to the words as they read now;
 * - `agreed`: every university has agreed, with or without a reservation, to the words as they read now;
 * - `stale`: every university accepted some wording and the words changed since for at least one of them;
 * - `written` and `empty`: none of these, with and without words.
 */
export type BlockState = "empty" | "written" | "agreed" | "objected" | "stale";

export interface BlockNow {
  id: BlockId;
  hash: string;
  isEmpty: boolean;
}

export interface BlockAgreement {
  id: BlockId;
  hash: string;
  state: BlockState;
  /** In the order of the workshop's universities; those that have not decided are absent. */
  signOffs: (SignOff & { stale: boolean })[];
}

/** How far one university is with a canvas, in blocks. `waiting` is the rest: not decided, or decided on older words. */
export interface UniversityProgress {
  universityId: UniversityId;
  accepted: number;
  objected: number;
  waiting: number;
}

export function agreementOf(
  block: BlockNow,
  universities: readonly { id: UniversityId }[],
  signOffs: readonly SignOff[],
): BlockAgreement {
  const ofBlock = universities.flatMap(({ id }) => {
    const signOff = signOffs.find((s) => s.blockId === block.id && s.universityId === id);
    return signOff ? [{ ...signOff, stale: signOff.hash !== block.hash }] : [];
  });
  return {
    id: block.id,
    hash: block.hash,
    state: stateOf(block, universities.length, ofBlock),
    signOffs: ofBlock,
  };
}

function stateOf(
  block: BlockNow,
  universities: number,
  signOffs: BlockAgreement["signOffs"],
): BlockState {
  if (signOffs.some(({ decision, stale }) => decision === "object" && !stale)) return "objected";
  const accepted = signOffs.filter(({ decision }) => decision !== "object");
  if (universities > 0 && accepted.length === universities) {
    return accepted.every(({ stale }) => !stale) ? "agreed" : "stale";
  }
  return block.isEmpty ? "empty" : "written";
}

export function progressOf(
  universityId: UniversityId,
  agreement: readonly BlockAgreement[],
): UniversityProgress {
  const current = agreement.flatMap(({ signOffs }) =>
    signOffs.filter((s) => s.universityId === universityId && !s.stale),
  );
  const objected = current.filter(({ decision }) => decision === "object").length;
  const accepted = current.length - objected;
  return { universityId, accepted, objected, waiting: agreement.length - current.length };
}
