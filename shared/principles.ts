import { alignmentOf } from "./alignment.ts";
import { completenessOf } from "./completeness.ts";
import type { Design } from "./design.ts";
import { mayStandIn } from "./fields.ts";

/**
 * The ten principles for the design and issuance of micro-credentials: Council Recommendation of 16 June 2022, Annex II,
 * named in our own short words. What a canvas can show of each is our own reading.
 */
export const principles = [
  "quality",
  "transparency",
  "relevance",
  "assessment",
  "pathways",
  "recognition",
  "portable",
  "learner",
  "authentic",
  "guidance",
] as const;
export type Principle = (typeof principles)[number];

/** `later`: it shows when the draft is exported or the credential is issued, not on a canvas. */
export type PrincipleState = "shown" | "not-shown" | "later";

export interface PrincipleStanding {
  principle: Principle;
  state: PrincipleState;
}

export function principlesOf(design: Design): PrincipleStanding[] {
  return principles.map((principle) => ({ principle, state: stateOf(principle, design) }));
}

function stateOf(principle: Principle, design: Design): PrincipleState {
  const { written, partners, universities, fields, assessments } = design;
  const shown = (isShown: boolean): PrincipleState => (isShown ? "shown" : "not-shown");
  const everyPartner = (key: "qaBody" | "qaAgency" | "recognition") =>
    universities.length > 0 &&
    universities.every(({ id }) =>
      partners.some((partner) => partner.id === id && partner[key].trim() !== ""),
    );
  switch (principle) {
    case "quality":
      return shown(written.has("quality") && everyPartner("qaBody") && everyPartner("qaAgency"));
    case "transparency":
      return shown(
        completenessOf(design)
          .filter(({ element }) => ["M6", "M7", "M8", "M9"].includes(element))
          .every(({ state }) => state === "present"),
      );
    case "relevance":
      return shown(written.has("need"));
    case "assessment": {
      const { outcomes } = alignmentOf(design);
      return shown(outcomes.length > 0 && outcomes.every((one) => one.assessments.length > 0));
    }
    case "pathways":
      return shown(mayStandIn("stackability", fields.get("stackability")));
    case "recognition":
      return shown(everyPartner("recognition"));
    case "portable":
      return "later";
    case "learner":
      return shown(written.has("target-group"));
    case "authentic":
      return shown(
        mayStandIn("award", fields.get("award")) &&
          assessments.some(({ supervision }) => supervision !== null),
      );
    case "guidance":
      return shown(written.has("languages") || written.has("resources"));
  }
}
