import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type { Template } from "#shared/template.ts";
import { outlineOf } from "#shared/templateRecord.ts";
import type { OpenTemplate } from "../../../client/api/templates.ts";

const at = "2026-11-23T09:00:00.000Z";

/** A template of the workshop `w1`, as the server answers with it. */
export function aTemplate(detail: Partial<Template> = {}, by = "Madrid facilitator"): OpenTemplate {
  const template = {
    ...challengeTemplate,
    id: "t1",
    version: 1,
    name: { en: "Ours", fr: "Le nôtre" },
    ...detail,
  };
  const maker = { id: "m1", name: by };
  const made = { createdAt: at, createdBy: maker, changedAt: at, changedBy: maker };
  return { record: { ...outlineOf(template), workshopId: "w1", ...made }, template };
}
