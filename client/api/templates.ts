import type { z } from "zod";
import { err, ok, type Result } from "#shared/result.ts";
import type { Language, Template } from "#shared/template.ts";
import type * as shared from "#shared/templateApi.ts";
import type { TemplateId, TemplateOutline, TemplateRecord } from "#shared/templateRecord.ts";
import type { WorkshopId } from "#shared/workshop.ts";
import { api, request, type Problem } from "./request.ts";

/** Every call about templates, as a Result. */

export interface Templates {
  /** The one that ships with the product. */
  builtIn: TemplateOutline;
  templates: TemplateRecord[];
}

/** A workshop's own template: its record, and what it says. */
export interface OpenTemplate {
  record: TemplateRecord;
  template: Template;
}

export const getTemplates = (w: WorkshopId): Promise<Result<Templates, Problem>> =>
  request(api.workshops[":w"].templates.$get({ param: { w } }));

export const getTemplate = async (t: TemplateId) =>
  opened(await request(api.templates[":t"].$get({ param: { t } })));

export const copyTemplate = async (w: WorkshopId, copyOf: TemplateId) =>
  opened(
    await request(
      api.workshops[":w"].templates.$post({ param: { w }, query: {}, json: { copyOf } }),
    ),
  );

/** `file` is what its JSON says; what is wrong with it is told in the language. */
export const takeInTemplate = async (
  w: WorkshopId,
  file: Record<string, unknown>,
  lang: Language,
) =>
  opened(
    await request(
      api.workshops[":w"].templates.$post({ param: { w }, query: { lang }, json: file }),
    ),
  );

export const changeTemplate = async (
  t: TemplateId,
  { version, template }: { version: number; template: Template },
  lang: Language,
) =>
  opened(
    await request(
      api.templates[":t"].$put({
        param: { t },
        query: { lang },
        json: { version, template: { ...template } },
      }),
    ),
  );

export const removeTemplate = (t: TemplateId) =>
  request(api.templates[":t"].$delete({ param: { t } }));

/** Where its file is to be had. */
export const templateFile = (t: TemplateId): string => `/api/templates/${t}/export`;

function opened(
  answer: Result<z.infer<typeof shared.templateAnswer>, Problem>,
): Result<OpenTemplate, Problem> {
  if (!answer.ok) return err(answer.error);
  const { record, template } = answer.value;
  // The server answers with what its schema has passed, which has this type at its source.
  return ok({ record, template: template as unknown as Template });
}
