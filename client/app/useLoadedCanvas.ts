import { useCallback, useEffect, useState } from "react";
import type { CanvasId } from "#shared/canvas.ts";
import type { Problem } from "../api/request.ts";
import { showBlocksNow } from "../records/blocksNow.ts";
import { showRecords } from "../records/canvasRecords.ts";
import { loadCanvas, type LoadedCanvas } from "../records/loadCanvas.ts";

type Loading =
  | { state: "loading" }
  | { state: "ready"; canvas: LoadedCanvas }
  | { state: "failed"; problem: Problem };

/** Loads the records of a canvas once. Events keep them up to date from then on, so nothing asks for them again. */
export function useLoadedCanvas(canvasId: CanvasId): [Loading, retry: () => void] {
  const [loading, setLoading] = useState<Loading>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setLoading({ state: "loading" });
    void loadCanvas(canvasId).then((loaded) => {
      if (!isWanted) return;
      if (!loaded.ok) return setLoading({ state: "failed", problem: loaded.error });
      showBlocksNow(loaded.value.blocks);
      showRecords(loaded.value.records);
      setLoading({ state: "ready", canvas: loaded.value });
    });
    return () => void (isWanted = false);
  }, [canvasId, attempt]);
  return [loading, useCallback(() => setAttempt((before) => before + 1), [])];
}
