import { z } from "zod";
import { languages } from "./template.ts";
import { hues, shapes } from "./templateLimits.ts";

/** The bodies and answers of the routes of templates. What a template itself may be, `templateSchema.ts` says. */

const id = z.string().min(1).max(64);
const instant = z.iso.datetime();
const memberName = z.object({ id, name: z.string() });
const localized = z.object({ en: z.string(), fr: z.string() });

/** A template's JSON: judged as a whole by `parseTemplate`, so that every fault is told and not the first alone. */
const content = z.record(z.string(), z.unknown()).meta({ id: "Template" });

export const templateOutline = z
  .object({
    id,
    version: z.number().int(),
    name: localized,
    interpretations: z.array(
      z.object({ id, name: localized, hue: z.enum(hues), shape: z.enum(shapes) }),
    ),
    zones: z.number().int(),
    blocks: z.number().int(),
  })
  .meta({ id: "TemplateOutline" });

export const templateRecord = templateOutline
  .extend({
    workshopId: id,
    createdAt: instant,
    createdBy: memberName,
    changedAt: instant,
    changedBy: memberName,
  })
  .meta({ id: "TemplateRecord" });

/** The template to copy, the product's own included, or a template as a file holds it. */
export const addTemplateBody = z.union([z.object({ copyOf: id }).strict(), content]);

/** `version` is the one that was edited: 409 when it is not the newest any more. */
export const changeTemplateBody = z.object({
  version: z.number().int().min(1),
  template: content,
});

/** In which language faults are told. */
export const faultsQuery = z.object({ lang: z.enum(languages).default("en") });

export const templatesAnswer = z.object({
  /** The one that ships with the product. */
  builtIn: templateOutline,
  /** The workshop's own, oldest first. */
  templates: z.array(templateRecord),
  lastEvent: z.number().int(),
});

export const templateAnswer = z.object({ record: templateRecord, template: content });
