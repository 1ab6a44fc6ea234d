import { createContext, use } from "react";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import type { Template } from "#shared/template.ts";
import type { Access } from "./access.ts";
import type { Editing } from "./editing.ts";
import type { CanvasSlots } from "./slots.ts";

/** What every part of a canvas needs; stable while people write, so that nothing renders again for it. */
export interface CanvasContextValue {
  doc: Y.Doc;
  template: Template;
  awareness: Awareness;
  access: Access;
  slots: CanvasSlots;
  /** Null until the editor is loaded, and for good where none may bind to the document. */
  editing: Editing | null;
}

export const CanvasContext = createContext<CanvasContextValue | null>(null);

export function useCanvas(): CanvasContextValue {
  const canvas = use(CanvasContext);
  if (!canvas) throw new Error("A part of the canvas stands outside CanvasBlocks.");
  return canvas;
}
