import { err, ok, type Result } from "./result.ts";
import type { BlockId } from "./template.ts";
import type { MemberName, UniversityId } from "./workshop.ts";

/** Agree, agree with a reservation, object. The last two need a note that says why. */
export const decisions = ["agree", "reserve", "object"] as const;
export type Decision = (typeof decisions)[number];

/** A university's decision on a block as it read when it was made. One per block and university; a new one replaces it. */
export interface SignOff {
  blockId: BlockId;
  universityId: UniversityId;
  decision: Decision;
  /** The hash of the block's content that was signed (`blockContent.ts`). */
  hash: string;
  by: MemberName;
  at: string;
  note?: string;
}

export type SignRefusal = "not-a-signatory" | "note-required" | "content-changed";

export interface SignRequest {
  universityId: UniversityId;
  decision: Decision;
  /** The hash of what the signatory had on their screen. */
  seenHash: string;
  note?: string | undefined;
}

/**
 * Whether a member may make this decision on a block that now reads `currentHash`. The right is checked before the
 * content, so that somebody who may not sign learns nothing from the answer about how the block reads.
 */
export function checkSignOff(
  signsFor: UniversityId | null,
  request: SignRequest,
  currentHash: string,
): Result<undefined, SignRefusal> {
  if (signsFor !== request.universityId) return err("not-a-signatory");
  if (request.decision !== "agree" && !request.note) return err("note-required");
  if (request.seenHash !== currentHash) return err("content-changed");
  return ok(undefined);
}
