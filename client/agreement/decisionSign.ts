import type { BlockAgreement } from "#shared/agreement.ts";
import type { Decision } from "#shared/signOff.ts";
import type { UniversityId } from "#shared/workshop.ts";

/** What one university decided on a block, as it is marked. A decision on other words than today's is marked as such. */
export type DecisionSign = Decision | "none" | "staleAgree" | "staleReserve" | "staleObject";

const staleSign = {
  agree: "staleAgree",
  reserve: "staleReserve",
  object: "staleObject",
} as const satisfies Record<Decision, DecisionSign>;

export function decisionSignOf(
  { signOffs }: Pick<BlockAgreement, "signOffs">,
  universityId: UniversityId,
): DecisionSign {
  const signOff = signOffs.find((one) => one.universityId === universityId);
  if (!signOff) return "none";
  return signOff.stale ? staleSign[signOff.decision] : signOff.decision;
}
