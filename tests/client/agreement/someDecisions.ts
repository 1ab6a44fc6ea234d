import type { BlockNow } from "#shared/agreement.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type { SignOff } from "#shared/signOff.ts";
import { showBlocksNow } from "../../../client/records/blocksNow.ts";
import { other, universities, you } from "../records/someRecords.ts";

/** Every block of the template, written, with "hash-<id>" for its hash. */
export function showSomeBlocks(changed: Partial<BlockNow> & { id?: string } = {}): void {
  showBlocksNow(
    challengeTemplate.blocks.map(({ id }) => ({
      id,
      hash: `hash-${id}`,
      isEmpty: false,
      ...(id === changed.id && changed),
    })),
  );
}

/** Madrid agrees to `need` as it reads. */
export function aSignOff(detail: Partial<SignOff> = {}): SignOff {
  return {
    blockId: "need",
    universityId: "madrid",
    decision: "agree",
    hash: "hash-need",
    by: { id: other.id, name: other.name },
    at: "2026-11-23T09:00:00.000Z",
    ...detail,
  };
}

export const everybodyAgrees = universities.map(({ id }) => aSignOff({ universityId: id }));

export const signatory = { ...you, signsFor: "madrid" };
