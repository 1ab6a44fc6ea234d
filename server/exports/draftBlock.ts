import { isBlockEmpty, type BlockContent } from "#shared/blockContent.ts";
import type { BlockAgreement } from "#shared/agreement.ts";
import type {
  Block,
  Interpretation,
  InterpretationId,
  Language,
  Template,
} from "#shared/template.ts";
import type { University } from "#shared/workshop.ts";
import { dayIn } from "./dates.ts";
import { draftFieldOf } from "./draftFields.ts";
import type { DraftBlock, DraftSignOff, Reading } from "./draftModel.ts";
import type { OutcomeNames } from "./draftRowNames.ts";
import { draftTableOf } from "./draftRows.ts";
import { labelsIn } from "./labels.ts";
import type { Standing } from "./labelsType.ts";

/** A block with what it holds and how it stands, read at the same moment. */
export interface DraftedBlock {
  block: Block;
  content: BlockContent;
  agreement: BlockAgreement;
}

interface Around {
  template: Template;
  universities: University[];
  outcomeNames: OutcomeNames;
}

export function draftBlockOf(
  { template, universities, outcomeNames }: Around,
  { block, content, agreement }: DraftedBlock,
  language: Language,
): DraftBlock {
  return {
    id: block.id,
    name: block.name[language],
    hint: block.hint[language],
    material: block.material,
    hash: agreement.hash,
    state: agreement.state,
    stateLabel: labelsIn[language].state[agreement.state](
      standingOf(agreement, universities.length),
    ),
    isEmpty: isBlockEmpty(content),
    fields: content.fields.map((field) => draftFieldOf(field, template, language)),
    table:
      block.rows === undefined
        ? null
        : draftTableOf(block.rows, content.rows ?? [], { universities, outcomeNames, language }),
    texts: content.texts.map(({ lane, nodes }) => ({
      lane: lane === null ? null : laneOf(template.interpretations, lane, language),
      nodes,
    })),
    signOffs: agreement.signOffs.map((signOff) => draftSignOffOf(signOff, universities, language)),
  };
}

export function readingOf({ id, name, shape, hue }: Interpretation, language: Language): Reading {
  return { id, name: name[language], shape, hue };
}

function laneOf(
  interpretations: Interpretation[],
  id: InterpretationId,
  language: Language,
): Reading {
  const interpretation = interpretations.find((one) => one.id === id);
  if (!interpretation) throw new Error(`A block has a lane for ${id}, which its template lacks`);
  return readingOf(interpretation, language);
}

function standingOf({ signOffs }: BlockAgreement, universities: number): Standing {
  const current = signOffs.filter(({ stale }) => !stale);
  const reserved = current.filter(({ decision }) => decision === "reserve").length;
  const agreed = current.filter(({ decision }) => decision === "agree").length;
  return { universities, accepted: agreed + reserved, reserved };
}

function draftSignOffOf(
  { universityId, decision, stale, hash, by, at, note }: BlockAgreement["signOffs"][number],
  universities: readonly University[],
  language: Language,
): DraftSignOff {
  return {
    universityId,
    university: universities.find(({ id }) => id === universityId)?.shortName ?? universityId,
    decision,
    decisionLabel: labelsIn[language].decision[decision],
    stale,
    hash,
    by: { id: by.id, name: by.name },
    at,
    date: dayIn(language, at),
    note: note?.trim() || null,
  };
}
