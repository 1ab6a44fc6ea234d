import { useEffect, useState } from "react";
import type * as Y from "yjs";
import type { Template } from "#shared/template.ts";
import type { Editing } from "../canvas/editing.ts";
import type { canvasEditing } from "./canvasEditing.ts";
import type { Words } from "../sync/canvasConnection.ts";

type CanvasEditing = typeof canvasEditing;

/**
 * The editor, once it is loaded and may bind to the document; until then null. A document that a newer page wrote is
 * never bound: the older editor would delete what it does not know, for everyone (R1).
 */
export function useCanvasEditing(doc: Y.Doc, template: Template, words: Words): Editing | null {
  const [loaded, setLoaded] = useState<CanvasEditing | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    let isWanted = true;
    import("./canvasEditing.ts").then(
      (module) => isWanted && setLoaded(module.canvasEditing),
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
  if (failure) throw failure; // The page's error boundary tells what to do.
  return words === "ready" ? (loaded?.editing ?? null) : null;
}
