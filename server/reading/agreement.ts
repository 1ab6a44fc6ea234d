import { agreementOf, type BlockAgreement } from "#shared/agreement.ts";
import type { SignOff } from "#shared/signOff.ts";
import type { University } from "#shared/workshop.ts";
import type { CanvasWords } from "./canvasWords.ts";

/** Where every block of a canvas stands, in the template's order. */
export function agreementOn(
  { blocks }: CanvasWords,
  universities: readonly University[],
  signOffs: readonly SignOff[],
): BlockAgreement[] {
  return blocks.map(({ block, hash, isEmpty }) =>
    agreementOf({ id: block.id, hash, isEmpty }, universities, signOffs),
  );
}
