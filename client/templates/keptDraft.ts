import type { Template } from "#shared/template.ts";
import type { TemplateId } from "#shared/templateRecord.ts";

/** Edits that were left without saving, kept in this browser until they are saved or thrown away. */

const keyOf = (id: TemplateId) => `trivium-template-${id}`;

export function keepDraft(id: TemplateId, template: Template): void {
  localStorage.setItem(keyOf(id), JSON.stringify(template));
}

export function forgetDraft(id: TemplateId): void {
  localStorage.removeItem(keyOf(id));
}

/**
 * Null when there is none, or what is kept cannot be read any more. The schema is asked, and loaded, only when something
 * is kept; gaps and faults in it are what somebody was about to fill.
 */
export async function keptDraft(id: TemplateId): Promise<Template | null> {
  const kept = localStorage.getItem(keyOf(id));
  if (kept === null) return null;
  const { templateSchema } = await import("#shared/templateSchema.ts");
  const parsed = templateSchema.safeParse(parsedJson(kept));
  return parsed.success ? parsed.data : null;
}

export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Whoever asked says what that means.
  }
}
