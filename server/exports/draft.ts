import { isBlockEmpty } from "#shared/blockContent.ts";
import type { Canvas } from "#shared/canvas.ts";
import type { FieldName } from "#shared/fields.ts";
import { plainValue } from "#shared/plainValue.ts";
import type { Language, Template } from "#shared/template.ts";
import { countryName } from "#shared/vocabularies/countries.ts";
import type { Member, University, Workshop } from "#shared/workshop.ts";
import { draftBlockOf, readingOf, type DraftedBlock } from "./draftBlock.ts";
import { outcomeNamesOf } from "./draftRowNames.ts";
import type {
  Draft,
  DraftBlock,
  DraftPerson,
  DraftScope,
  DraftUniversity,
  FrontValue,
  SignOffRow,
} from "./draftModel.ts";
import { labelsIn } from "./labels.ts";

/** A canvas, its records and the moment, all read together: an export is of one state. */
export interface DraftInput {
  template: Template;
  canvas: Canvas;
  workshop: Workshop;
  universities: University[];
  members: Member[];
  title: string;
  /** Every block of the template, in its order. */
  blocks: DraftedBlock[];
  openThreads: number;
  scope: DraftScope;
  /** ISO instant. */
  exportedAt: string;
}

/**
 * The one model that every format renders. In scope `agreed` nothing of a block that is not agreed gets in, its fields
 * on the first page included; the title alone stays, marked as a working title, because a document needs a name.
 */
export function draftOf(input: DraftInput, language: Language): Draft {
  const labels = labelsIn[language];
  const included = input.blocks.filter((drafted) => isIncluded(input, drafted));
  const outcomeNames = outcomeNamesOf(input.blocks);
  const blocks = included.map((drafted) =>
    draftBlockOf({ ...input, outcomeNames }, drafted, language),
  );
  return {
    language,
    scope: input.scope,
    exportedAt: input.exportedAt,
    canvasId: input.canvas.id,
    template: { id: input.template.id, version: input.template.version },
    workshop: { id: input.workshop.id, title: input.workshop.title },
    title: input.title.trim() || labels.untitled,
    isTitleAgreed: input.blocks.some(
      ({ block, agreement }) => block.kind === "title" && agreement.state === "agreed",
    ),
    universities: input.universities.map((university) => universityOf(university, language)),
    primary: primaryOf(input, language),
    credits: frontText(input, "ects", language),
    level: frontText(input, "eqf", language),
    counts: {
      blocks: input.blocks.length,
      agreed: input.blocks.filter(({ agreement }) => agreement.state === "agreed").length,
    },
    leftOut: input.blocks
      .filter((drafted) => !isIncluded(input, drafted))
      .map(({ block }) => ({ id: block.id, name: block.name[language] })),
    openThreads: input.openThreads,
    signOffTable: blocks.map((block) => signOffRow(block, input.universities, language)),
    zones: input.template.zones.flatMap((zone) => {
      const ofZone = blocks.filter((_, i) => included[i]?.block.zone === zone.id);
      return ofZone.length === 0
        ? []
        : [{ id: zone.id, name: zone.name[language], blocks: ofZone }];
    }),
    people: peopleOf(input, language),
  };
}

function universityOf(
  { id, name, shortName, country }: University,
  language: Language,
): DraftUniversity {
  const named = country === null ? null : { code: country, name: countryName(country, language) };
  return { id, name, shortName, country: named };
}

function peopleOf({ members, universities }: DraftInput, language: Language): DraftPerson[] {
  return members.map(({ id, name, role, universityId, signsFor }) => {
    const university = universities.find((one) => one.id === universityId);
    return {
      id,
      name,
      role,
      roleLabel: labelsIn[language].roles[role],
      university: university ? { id: university.id, name: university.name } : null,
      signsFor,
    };
  });
}

function isIncluded({ scope }: DraftInput, { agreement }: DraftedBlock): boolean {
  return scope === "all" || agreement.state === "agreed";
}

function signOffRow(
  block: DraftBlock,
  universities: readonly University[],
  language: Language,
): SignOffRow {
  const { id, name, state } = block;
  return {
    block: { id, name, state },
    stateWord: labelsIn[language].stateWord[state],
    cells: universities.map(
      (university) => block.signOffs.find((s) => s.universityId === university.id) ?? null,
    ),
  };
}

/** The value of a single-key field, read from the block that owns it. */
function frontValue(input: DraftInput, field: FieldName): FrontValue<unknown> {
  const owner = input.blocks.find(({ block }) => block.fields.includes(field));
  if (owner && !isIncluded(input, owner)) {
    return isBlockEmpty(owner.content) ? { state: "unset" } : { state: "not-agreed" };
  }
  const entry = owner?.content.fields.find(([key]) => key === field);
  return entry ? { state: "set", value: entry[1] } : { state: "unset" };
}

/** As one says it without the block around it: "3 ECTS", "EQF level 7". */
function frontText(
  input: DraftInput,
  field: "ects" | "eqf",
  language: Language,
): FrontValue<string> {
  const found = frontValue(input, field);
  if (found.state !== "set") return found;
  return { state: "set", value: labelsIn[language][field](plainValue(found.value, language)) };
}

function primaryOf(input: DraftInput, language: Language): Draft["primary"] {
  const found = frontValue(input, "primary");
  if (found.state !== "set") return found;
  const interpretation = input.template.interpretations.find(({ id }) => id === found.value);
  if (!interpretation) return { state: "unset" };
  return {
    state: "set",
    value: {
      ...readingOf(interpretation, language),
      definition: interpretation.definition[language],
    },
  };
}
