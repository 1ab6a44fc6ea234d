import type { Interpretation, Localized, Template } from "./template.ts";
import type { MemberName, WorkshopId } from "./workshop.ts";

export type TemplateId = string;

/** What a list of templates says of one. */
export interface TemplateOutline {
  id: TemplateId;
  version: number;
  name: Localized;
  interpretations: Pick<Interpretation, "id" | "name" | "hue" | "shape">[];
  /** How many there are. */
  zones: number;
  blocks: number;
}

/** The record of a workshop's own template. */
export interface TemplateRecord extends TemplateOutline {
  workshopId: WorkshopId;
  createdAt: string;
  createdBy: MemberName;
  changedAt: string;
  changedBy: MemberName;
}

export function outlineOf(template: Template): TemplateOutline {
  const { id, version, name, interpretations, zones, blocks } = template;
  return {
    id,
    version,
    name,
    interpretations: interpretations.map(({ id, name, hue, shape }) => ({ id, name, hue, shape })),
    zones: zones.length,
    blocks: blocks.length,
  };
}
