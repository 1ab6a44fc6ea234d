import type { Template } from "#shared/template.ts";
import type { TemplatePath } from "#shared/templateFaults.ts";

export const sectionNames = ["about", "interpretations", "zones", "blocks"] as const;
export type SectionName = (typeof sectionNames)[number];

/** In which section of the form a place of the template stands. */
export function sectionOf(path: TemplatePath): SectionName {
  return sectionNames.find((name) => name === path[0]) ?? "about";
}

/** The part that has to be unfolded for it, as `Part` names it; null where nothing folds. */
export function partOf(template: Template, path: TemplatePath): string | null {
  const [list, at] = path;
  if (list !== "interpretations" && list !== "blocks") return null;
  const id = typeof at === "number" ? template[list][at]?.id : undefined;
  return id === undefined ? null : `${list}/${id}`;
}
