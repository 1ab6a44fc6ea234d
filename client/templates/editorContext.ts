import { createContext, use } from "react";
import type { Language, Template } from "#shared/template.ts";
import type { TemplateFault } from "#shared/templateFaults.ts";

/** What the parts of the form share. */
export interface Editing {
  template: Template;
  /** In which language texts are shown and written. */
  language: Language;
  /** Told once somebody has tried to save. */
  faults: readonly TemplateFault[];
  /** `field` as in `templateDraft.ts`. */
  edit(template: Template, field: string | null): void;
  /** Which part is unfolded, like "blocks/need"; null when none is. */
  open: string | null;
  unfold(part: string | null): void;
  /** Says it to who cannot see what has moved or gone. */
  announce(words: string): void;
}

export const EditorContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(EditorContext);
  if (!editing) throw new Error("a part of the form stands outside of it");
  return editing;
}
