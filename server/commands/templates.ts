import { err, ok, type Result } from "#shared/result.ts";
import { languages, type Localized, type Template } from "#shared/template.ts";
import { templateLimits } from "#shared/templateLimits.ts";
import { outlineOf, type TemplateId } from "#shared/templateRecord.ts";
import type { MemberName, WorkshopId } from "#shared/workshop.ts";
import {
  countTemplates,
  deleteTemplate,
  insertTemplate,
  templateWith,
  updateTemplate,
  type StoredTemplate,
} from "../db/templates.ts";
import type { Means } from "./means.ts";
import { certain } from "./record.ts";

export type AddRefusal = "too-many-templates";

/** Gives the workshop a template of its own, as its first version; which one it was elsewhere does not count. */
export async function addTemplate(
  { random, record }: Means,
  workshopId: WorkshopId,
  by: MemberName,
  content: Template,
): Promise<Result<StoredTemplate, AddRefusal>> {
  return record(async (tx, at) => {
    if ((await countTemplates(tx, workshopId)) >= templateLimits.ofWorkshop) {
      return err("too-many-templates");
    }
    const template: Template = { ...content, id: random.id(), version: 1 };
    const made = { createdAt: at, createdBy: by, changedAt: at, changedBy: by };
    const stored = { record: { ...outlineOf(template), workshopId, ...made }, template };
    await insertTemplate(tx, stored);
    return ok({
      value: stored,
      workshopId,
      happenings: [{ type: "template-created", template: stored.record }],
    });
  });
}

const copied: Record<keyof Localized, string> = { en: " (copy)", fr: " (copie)" };

/** The template under a name that says it is a copy, in every language in which it has one. */
export function copyOf(template: Template): Template {
  const name = { ...template.name };
  for (const language of languages) {
    if (name[language] === "") continue;
    const room = templateLimits.line - copied[language].length;
    name[language] = name[language].slice(0, room).toWellFormed() + copied[language];
  }
  return { ...template, name };
}

export type ChangeRefusal = "template-changed" | "not-found";

/**
 * A new version, where `version` is the one that was edited. What says nothing new is no version of its own. Canvases
 * that were made with an older one keep it.
 */
export async function changeTemplate(
  { record }: Means,
  id: TemplateId,
  by: MemberName,
  { version, content }: { version: number; content: Template },
): Promise<Result<StoredTemplate, ChangeRefusal>> {
  return record<StoredTemplate, ChangeRefusal>(async (tx, at) => {
    const before = await templateWith(tx, id);
    if (before === null) return err("not-found");
    if (before.record.version !== version) return err("template-changed");
    const { workshopId } = before.record;
    const same: Template = { ...content, id, version };
    if (JSON.stringify(same) === JSON.stringify(before.template)) {
      return ok({ value: before, workshopId, happenings: [] });
    }
    const template: Template = { ...same, version: version + 1 };
    const changed = { changedAt: at, changedBy: by };
    const stored = {
      record: { ...before.record, ...outlineOf(template), ...changed },
      template,
    };
    await updateTemplate(tx, stored);
    return ok({
      value: stored,
      workshopId,
      happenings: [{ type: "template-changed", template: stored.record }],
    });
  });
}

/** A template that is gone already makes no event. */
export async function removeTemplate(
  { record }: Means,
  workshopId: WorkshopId,
  templateId: TemplateId,
): Promise<void> {
  const removed = await record<void, never>(async (tx) => {
    if ((await templateWith(tx, templateId)) === null) {
      return ok({ value: undefined, workshopId, happenings: [] });
    }
    await deleteTemplate(tx, templateId);
    return ok({
      value: undefined,
      workshopId,
      happenings: [{ type: "template-removed", templateId }],
    });
  });
  return certain(removed);
}
