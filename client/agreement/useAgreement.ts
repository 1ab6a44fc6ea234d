import { agreementOf, type BlockAgreement, type BlockNow } from "#shared/agreement.ts";
import type { SignOff } from "#shared/signOff.ts";
import type { BlockId, Template } from "#shared/template.ts";
import type { Thread, ThreadId } from "#shared/thread.ts";
import type { University } from "#shared/workshop.ts";
import { useBlocksNow } from "../records/blocksNow.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { markStateOf, type MarkState } from "./markState.ts";

/** Where every block stands, by the words of this screen and the decisions known to it. In the template's order. */
export function useAgreement(): Record<BlockId, BlockAgreement> {
  const blocksNow = useBlocksNow();
  const template = useRecords((records) => records.template);
  const universities = useRecords((records) => records.universities);
  const signOffs = useRecords((records) => records.signOffs);
  return agreementOfAll(blocksNow, template, universities, signOffs);
}

/** How every block is marked. */
export function useMarkStates(): Record<BlockId, MarkState> {
  const agreement = useAgreement();
  const threads = useRecords((records) => records.threads);
  return markStatesOf(agreement, threads);
}

/** How many of the canvas's blocks every university accepts as they read now. */
export function useAgreedCount(): { agreed: number; blocks: number } {
  const agreement = useAgreement();
  const blocks = useRecords(({ template }) => template.blocks.length);
  const agreed = Object.values(agreement).filter(({ state }) => state === "agreed").length;
  return { agreed, blocks };
}

const agreementOfAll = rememberLast(
  (
    blocksNow: Record<BlockId, BlockNow>,
    template: Template,
    universities: University[],
    signOffs: SignOff[],
  ): Record<BlockId, BlockAgreement> =>
    Object.fromEntries(
      template.blocks.flatMap(({ id }) => {
        const block = blocksNow[id];
        return block ? [[id, agreementOf(block, universities, signOffs)]] : [];
      }),
    ),
);

const markStatesOf = rememberLast(
  (
    agreement: Record<BlockId, BlockAgreement>,
    threads: Record<ThreadId, Thread>,
  ): Record<BlockId, MarkState> => {
    const open = Object.values(threads).filter(({ status }) => status === "open");
    return Object.fromEntries(
      Object.values(agreement).map(({ id, state }) => [
        id,
        markStateOf(state, open.filter(({ blockId }) => blockId === id).length),
      ]),
    );
  },
);

/** Some fifty marks of a page ask for the same: it is derived once per change, whoever asks first. */
function rememberLast<Inputs extends unknown[], Value>(
  derive: (...inputs: Inputs) => Value,
): (...inputs: Inputs) => Value {
  let last: { inputs: Inputs; value: Value } | null = null;
  return (...inputs) => {
    const isSame = last?.inputs.every((input, index) => input === inputs[index]) ?? false;
    if (!last || !isSame) last = { inputs, value: derive(...inputs) };
    return last.value;
  };
}
