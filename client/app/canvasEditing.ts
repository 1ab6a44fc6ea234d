import type { Editing } from "../canvas/editing.ts";
import { BlockEditor } from "../canvas/BlockEditor.tsx";
import { CodesField } from "../canvas/CodesField.tsx";
import { CreditsField } from "../canvas/CreditsField.tsx";
import { FormatBar } from "../canvas/FormatBar.tsx";
import { TermField } from "../canvas/TermField.tsx";
import { commentHighlights } from "../comments/commentHighlights.ts";
import { watchBlocks } from "../records/readBlocks.ts";
import { RowsEditor } from "../rows/RowsEditor.tsx";
import { UnsentOffer } from "./UnsentOffer.tsx";

/**
 * Everything that is only needed to change a canvas, in one chunk: the page asks for this module by a dynamic import after its words
 * are readable. Nothing else may import it, or what it imports, statically.
 */
const editing: Editing = {
  BlockEditor,
  FormatBar,
  CreditsField,
  TermField,
  CodesField,
  extensionsFor: (place) => [commentHighlights(place)],
};

export const canvasEditing = { editing, watchBlocks, RowsEditor, UnsentOffer };
