import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Template } from "#shared/template.ts";
import { closeEditors } from "../canvas/editors.ts";
import type { Editing } from "../canvas/editing.ts";
import { sayEditorIsThere } from "./afterEditor.ts";
import type { canvasEditing } from "./canvasEditing.ts";
import type { CanvasConnection } from "../sync/canvasConnection.ts";

type CanvasEditing = typeof canvasEditing;

/**
 * The editor, once it is loaded and may bind to the document; until then null. A document that a newer page wrote is
 * never bound: the older editor would delete what it does not know, for everyone (R1).
 */
export function useCanvasEditing(
  { doc, words: wordsOf }: CanvasConnection,
  template: Template,
): Editing | null {
  const words = useStore(wordsOf);
  const [loaded, setLoaded] = useState<CanvasEditing | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    let isWanted = true;
    import("./canvasEditing.ts").then(
      (module) => {
        if (isWanted) setLoaded(module.canvasEditing);
        sayEditorIsThere();
      },
      (error: unknown) => {
        if (isWanted) setFailure(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => void (isWanted = false);
  }, []);
  useEffect(
    () => (loaded && words === "ready" ? loaded.watchBlocks(doc, template) : undefined),
    [loaded, words, doc, template],
  );
  useEffect(
    () =>
      wordsOf.subscribe((now) => {
        if (now !== "ready") closeEditors();
      }),
    [wordsOf],
  );
  if (failure) throw failure; // The page's error boundary tells what to do.
  return words === "ready" ? (loaded?.editing ?? null) : null;
}
