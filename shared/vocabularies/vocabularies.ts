import { bloomLevels } from "./bloom.ts";
import { awardModels, commitments, gradings, stackabilities, workForms } from "./design.ts";
import { activityTypes, assessmentTypes, modes, outcomeTypes, supervisions } from "./elm.ts";
import { learningTypes } from "./learningTypes.ts";
import { eqfLevels } from "./levels.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The short lists, which every page has. The long ones (fields of study, languages) are loaded where they are chosen from. */
export const vocabularies = {
  bloom: bloomLevels,
  "outcome-type": outcomeTypes,
  "learning-type": learningTypes,
  "activity-type": activityTypes,
  mode: modes,
  "assessment-type": assessmentTypes,
  work: workForms,
  supervision: supervisions,
  commitment: commitments,
  eqf: eqfLevels,
  award: awardModels,
  stackability: stackabilities,
  grading: gradings,
} as const satisfies Record<string, Vocabulary>;

export type VocabularyId = keyof typeof vocabularies;
