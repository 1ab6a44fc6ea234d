import type { Extensions } from "@tiptap/core";
import type { ComponentType } from "react";
import type { CodesFieldName, TermFieldName } from "#shared/fields.ts";
import type { Place } from "#shared/canvas.ts";

/** Where the caret goes: to the first word, or to the letter at a point of the window, in px. */
export type FocusAt = "start" | { left: number; top: number };

export interface BlockEditorProps {
  place: Place;
  /** What a screen reader calls the text: block and lane. */
  label: string;
  /** The id of the prompt, while it is shown. */
  describedBy: string | undefined;
  /** Take the focus at once, because the text it replaces was to have it. */
  focusAt: FocusAt | null;
}

/**
 * Everything that is only needed to change a canvas, in one chunk that the page loads after the words are readable:
 * the editor, and the fields whose components weigh as much as the whole page before it.
 */
export interface Editing {
  BlockEditor: ComponentType<BlockEditorProps>;
  FormatBar: ComponentType;
  CreditsField: ComponentType;
  TermField: ComponentType<{ field: TermFieldName }>;
  CodesField: ComponentType<{ field: CodesFieldName }>;
  /** What other features add to the editor of a place; asked once per editor. */
  extensionsFor(place: Place): Extensions;
}
