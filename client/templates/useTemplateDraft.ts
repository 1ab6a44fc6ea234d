import { useEffect, useMemo, useReducer, useState } from "react";
import type { Template } from "#shared/template.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { changeTemplate, type OpenTemplate } from "../api/templates.ts";
import type { Problem } from "../api/request.ts";
import { forgetDraft, keepDraft } from "./keptDraft.ts";
import { changeDraft, draftOf, isChanged } from "./templateDraft.ts";

interface Given {
  /** What the server has, asked again and again. */
  newest: OpenTemplate;
  /** What was left in this browser without saving. */
  kept: Template | null;
}

/** A template while it is edited: what is unsaved is kept in this browser, and what others save meanwhile is noticed. */
export function useTemplateDraft({ newest, kept }: Given) {
  const [draft, change] = useReducer(changeDraft, draftOf(newest, kept ?? newest.template));
  const language = useLanguage();
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { base, template } = draft;
  const { id } = base.record;
  const hasChanges = useMemo(() => isChanged(draft), [draft]);
  const isOvertaken = newest.record.version > base.record.version;

  useEffect(() => {
    if (hasChanges) keepDraft(id, template);
    else forgetDraft(id);
  }, [id, template, hasChanges]);

  useEffect(() => {
    if (isOvertaken && !hasChanges) change({ type: "adopted", answer: newest });
  }, [isOvertaken, hasChanges, newest]);

  /** Saves over the version given, or over the one that was begun with. True when it is saved. */
  const save = async (over: OpenTemplate = base): Promise<OpenTemplate | null> => {
    setSaving(true);
    if (over !== base) change({ type: "put-over", answer: over });
    const { version } = over.record;
    const saved = await changeTemplate(id, { version, template }, language);
    setSaving(false);
    setProblem(saved.ok ? null : saved.error);
    if (!saved.ok) return null;
    change({ type: "saved", sent: template, answer: saved.value });
    return saved.value;
  };

  return { draft, change, hasChanges, isOvertaken, isSaving, problem, save };
}
