import { alignmentOf } from "./alignment.ts";
import { completenessOf, isMandatory } from "./completeness.ts";
import { blockWithField, blockWithRows, type Design } from "./design.ts";
import { learningBalanceOf } from "./learningBalance.ts";
import { vagueVerbIn } from "./outcomeVerbs.ts";
import type { BlockId, EuElement } from "./template.ts";
import { creditsByPartner, workloadOf } from "./workload.ts";

/** What is not as it should be. `names` are what outcomes are called, ids are those of rows and universities. */
export type Finding =
  | { id: "element-missing"; element: EuElement }
  | { id: "weights"; sum: number }
  | { id: "outcome-unproved"; names: string[] }
  | { id: "assessment-aimless"; count: number }
  | { id: "credits-unfit"; universityIds: string[]; hours: number }
  | { id: "outcome-vague"; name: string; verb: string }
  | { id: "outcomes-number"; count: number }
  | { id: "one-type"; type: string; percent: number }
  | { id: "group-only" }
  | { id: "no-partner-named" }
  | { id: "no-outside-voice" }
  | { id: "few-partners"; count: number }
  | { id: "refused-cells"; count: number }
  | { id: "gone-outcomes"; count: number };

/** An error keeps a quality office from accepting the draft; a warning is a reason to look again. */
export type Check = Finding & { severity: "error" | "warning"; blockId: BlockId | null };

/**
 * Everything that can be said of a design, errors first. A template that lacks a table is not asked for it. The list is our
 * own proposal; that three partners are asked for is the rule of CIVIS's calls for hub activities.
 */
export function designChecksOf(design: Design): Check[] {
  const all = [
    ...missingElements(design),
    ...assessmentErrors(design),
    ...creditErrors(design),
    ...brokenRows(design),
    ...outcomeWarnings(design),
    ...shapeWarnings(design),
  ];
  return [
    ...all.filter(({ severity }) => severity === "error"),
    ...all.filter(({ severity }) => severity === "warning"),
  ];
}

const outcomeName = ({ outcomeNumbers }: Design, id: string): string =>
  `O${outcomeNumbers.get(id) ?? "?"}`;

function missingElements(design: Design): Check[] {
  return completenessOf(design)
    .filter(({ element, state }) => isMandatory(element) && state === "missing")
    .map(({ element, blockId }) => ({
      id: "element-missing",
      element,
      severity: "error",
      blockId,
    }));
}

function assessmentErrors(design: Design): Check[] {
  const block = blockWithRows(design, "assessments");
  if (block === undefined || design.assessments.length === 0) return [];
  const { outcomes, assessmentsWithoutOutcome, weights } = alignmentOf(design);
  const unproved = outcomes.filter(({ assessments }) => assessments.length === 0);
  const at = { severity: "error", blockId: block.id } as const;
  return [
    ...(weights !== null && weights !== 100
      ? [{ id: "weights" as const, sum: weights, ...at }]
      : []),
    ...(unproved.length > 0
      ? [
          {
            id: "outcome-unproved" as const,
            names: unproved.map(({ id }) => outcomeName(design, id)),
            ...at,
          },
        ]
      : []),
    ...(assessmentsWithoutOutcome.length > 0
      ? [{ id: "assessment-aimless" as const, count: assessmentsWithoutOutcome.length, ...at }]
      : []),
  ];
}

function creditErrors(design: Design): Check[] {
  if (blockWithRows(design, "activities") === undefined) return [];
  const ects = design.fields.get("ects");
  const workload = workloadOf(design.activities);
  if (typeof ects !== "number") return [];
  const unfit = creditsByPartner(workload, ects, design.universities, design.partners)
    .filter(({ fits }) => fits === false)
    .map(({ universityId }) => universityId);
  const blockId = blockWithField(design, "ects")?.id ?? null;
  return unfit.length === 0
    ? []
    : [
        {
          id: "credits-unfit",
          universityIds: unfit,
          hours: workload.hours,
          severity: "error",
          blockId,
        },
      ];
}

/** What another program wrote and cannot stand, and references to what is gone. */
function brokenRows(design: Design): Check[] {
  const names = ["outcomes", "activities", "assessments", "stakeholders", "partners"] as const;
  const { goneIn } = alignmentOf(design);
  return names.flatMap((name): Check[] => {
    const blockId = blockWithRows(design, name)?.id ?? null;
    if (blockId === null) return [];
    const refused = design[name].reduce((sum, row) => sum + row.refused.length, 0);
    const gone = name === "activities" || name === "assessments" ? goneIn[name].length : 0;
    return [
      ...(refused > 0
        ? [{ id: "refused-cells" as const, count: refused, severity: "error" as const, blockId }]
        : []),
      ...(gone > 0
        ? [{ id: "gone-outcomes" as const, count: gone, severity: "error" as const, blockId }]
        : []),
    ];
  });
}

function outcomeWarnings(design: Design): Check[] {
  const { outcomes } = design;
  const blockId = blockWithRows(design, "outcomes")?.id;
  if (blockId === undefined || outcomes.length === 0) return [];
  const at = { severity: "warning", blockId } as const;
  const vague = outcomes.flatMap(({ id, text }): Check[] => {
    const verb = vagueVerbIn(text);
    return verb === null
      ? []
      : [{ id: "outcome-vague", name: outcomeName(design, id), verb, ...at }];
  });
  const isOdd = outcomes.length < 3 || outcomes.length > 6;
  return [
    ...vague,
    ...(isOdd ? [{ id: "outcomes-number" as const, count: outcomes.length, ...at }] : []),
  ];
}

function shapeWarnings(design: Design): Check[] {
  const { activities, assessments, stakeholders, primary, universities, fields } = design;
  const severity = "warning" as const;
  const blockOf = (name: Parameters<typeof blockWithRows>[1]) =>
    blockWithRows(design, name)?.id ?? null;
  const { dominant, shares } = learningBalanceOf(activities, fields);
  const percent = shares.find(({ type }) => type === dominant)?.percent ?? 0;
  const stakeholderBlock = blockOf("stakeholders");
  const hasNobodyOutside =
    stakeholderBlock !== null &&
    !design.written.has(stakeholderBlock) &&
    stakeholders.every(({ name }) => name.trim() === "");
  const partnersBlock = blockOf("partners");
  return [
    ...(dominant === null
      ? []
      : [
          {
            id: "one-type" as const,
            type: dominant,
            percent,
            severity,
            blockId: blockOf("activities"),
          },
        ]),
    ...(assessments.length > 0 && assessments.every(({ work }) => work === "group")
      ? [{ id: "group-only" as const, severity, blockId: blockOf("assessments") }]
      : []),
    ...(hasNobodyOutside && primary === "partnership"
      ? [{ id: "no-partner-named" as const, severity, blockId: stakeholderBlock }]
      : []),
    ...(hasNobodyOutside && primary === "theme"
      ? [{ id: "no-outside-voice" as const, severity, blockId: stakeholderBlock }]
      : []),
    ...(partnersBlock !== null && universities.length < 3
      ? [
          {
            id: "few-partners" as const,
            count: universities.length,
            severity,
            blockId: partnersBlock,
          },
        ]
      : []),
  ];
}
