import { blockWithField, blockWithRows, type Design } from "./design.ts";
import { mayStandIn, type FieldName } from "./fields.ts";
import type { BlockId, EuElement } from "./template.ts";

/**
 * The sixteen elements that describe a micro-credential in the Union: Council Recommendation of 16 June 2022 (OJ C 243,
 * 27.6.2022, p. 10-25), Annex I, eleven mandatory and five optional where relevant.
 */
export const euElements = [
  ...(["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "M11"] as const),
  ...(["O1", "O2", "O3", "O4", "O5"] as const),
] satisfies EuElement[];

/** `issue-time`: it cannot exist before a learner has finished, and so is never missing from a draft. */
export type ElementState = "present" | "missing" | "issue-time";

export interface ElementStanding {
  element: EuElement;
  state: ElementState;
  /** Where it is written; null when the template has no block for it. */
  blockId: BlockId | null;
}

/** The learner, the date of issue and the grade. */
const atIssue: ReadonlySet<EuElement> = new Set(["M1", "M5", "O3"]);

export const isMandatory = (element: EuElement): boolean => element.startsWith("M");

/** In the order of the annex. */
export function completenessOf(design: Design): ElementStanding[] {
  return euElements.map((element) => {
    const block = design.template.blocks.find(({ elements }) => elements.includes(element));
    const state = atIssue.has(element)
      ? "issue-time"
      : isPresent(element, design)
        ? "present"
        : "missing";
    return { element, state, blockId: block?.id ?? null };
  });
}

/** How many of those that a draft can hold are there. */
export function countPresent(standings: readonly ElementStanding[]): {
  present: number;
  of: number;
} {
  const inDraft = standings.filter(({ state }) => state !== "issue-time");
  return { present: inDraft.filter(({ state }) => state === "present").length, of: inDraft.length };
}

function isPresent(element: EuElement, design: Design): boolean {
  const { universities, assessments, partners } = design;
  switch (element) {
    case "M3":
      // A country that the workshop was made without can be said in words only.
      return (
        (universities.length > 0 && universities.every(({ country }) => country !== null)) ||
        isWritten(design, element)
      );
    case "M4":
      return hasField(design, "award") ?? isWritten(design, element);
    case "M6":
      return hasRows(design, "outcomes") ?? isWritten(design, element);
    case "M7":
      return hasField(design, "ects") ?? isWritten(design, element);
    // A level, or a reason why there is none.
    case "M8":
      return hasField(design, "eqf") === true || isWritten(design, element);
    case "M9": {
      const isTyped = assessments.some(({ type }) => type !== null);
      return blockWithRows(design, "assessments") ? isTyped : isWritten(design, element);
    }
    case "M10":
      return hasField(design, "mode") === true || isWritten(design, element);
    case "M11":
      return isWritten(design, element) || partners.some(({ qaBody }) => qaBody.trim() !== "");
    case "O2": {
      const isSupervised = assessments.some(({ supervision }) => supervision !== null);
      return blockWithRows(design, "assessments") ? isSupervised : isWritten(design, element);
    }
    case "O4":
      return hasField(design, "stackability") === true || isWritten(design, element);
    case "M1":
    case "M2":
    case "M5":
    case "O1":
    case "O3":
    case "O5":
      return isWritten(design, element);
  }
}

/** Null where the template does not ask for the field: then words have to do. */
function hasField(design: Design, field: FieldName): boolean | null {
  if (blockWithField(design, field) === undefined) return null;
  return mayStandIn(field, design.fields.get(field));
}

function hasRows(design: Design, name: "outcomes"): boolean | null {
  return blockWithRows(design, name) === undefined ? null : design[name].length > 0;
}

/** Whether somebody has written in any block that the template gives to the element. */
function isWritten({ template, written }: Design, element: EuElement): boolean {
  return template.blocks.some(({ id, elements }) => elements.includes(element) && written.has(id));
}
