import type { Template } from "#shared/template.ts";
import type { OpenTemplate } from "../api/templates.ts";

/** A template while somebody edits it, and the version they began with. */
export interface TemplateDraft {
  base: OpenTemplate;
  template: Template;
  /** What it was before each edit, newest last; edits of one field in a row are one. */
  past: Template[];
  lastField: string | null;
}

export type DraftAction =
  /** `field` names what was edited; null for what is always an edit of its own: adding, removing, moving. */
  | { type: "edited"; template: Template; field: string | null }
  | { type: "undone" }
  /** What was sent is saved; what was edited meanwhile stays. */
  | { type: "saved"; sent: Template; answer: OpenTemplate }
  /** Takes what the server has; own edits go. */
  | { type: "adopted"; answer: OpenTemplate }
  /** Own edits are to go over what somebody else has saved meanwhile. */
  | { type: "put-over"; answer: OpenTemplate };

const mostUndone = 100;

export function draftOf(base: OpenTemplate, template: Template = base.template): TemplateDraft {
  return { base, template, past: [], lastField: null };
}

export function changeDraft(draft: TemplateDraft, action: DraftAction): TemplateDraft {
  switch (action.type) {
    case "edited": {
      const { template, field } = action;
      if (field !== null && field === draft.lastField) return { ...draft, template };
      const past = [...draft.past.slice(1 - mostUndone), draft.template];
      return { ...draft, template, past, lastField: field };
    }
    case "undone": {
      const before = draft.past.at(-1);
      if (!before) return draft;
      return { ...draft, template: before, past: draft.past.slice(0, -1), lastField: null };
    }
    case "saved": {
      const isSame = draft.template === action.sent;
      const template = isSame ? action.answer.template : draft.template;
      return { ...draft, base: action.answer, template, lastField: null };
    }
    case "adopted":
      return draftOf(action.answer);
    case "put-over":
      return { ...draft, base: action.answer };
  }
}

/** Whether there is anything to save. Which version it is does not count. */
export function isChanged({ base, template }: TemplateDraft): boolean {
  return contentOf(base.template) !== contentOf(template);
}

const contentOf = ({ id: _id, version: _version, ...content }: Template) => JSON.stringify(content);
