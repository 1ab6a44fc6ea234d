import { useCallback, useEffect, useRef, useState } from "react";
import type { Result } from "#shared/result.ts";
import type { Problem } from "./request.ts";

export type Answer<T> =
  | { state: "loading" }
  /** `problem` says why the latest refresh failed; the value is then the last one known. */
  | { state: "ready"; value: T; problem: Problem | null }
  | { state: "failed"; problem: Problem };

interface Refresh {
  /** Also asks again this often while the page is visible, in ms. */
  everyMs?: number;
}

/**
 * Asks when the component appears, when `ask` changes and when the window is looked at again. An answer that is
 * overtaken by a newer question is dropped. `ask` must be stable between renders (`useCallback`).
 */
export function useAnswer<T>(
  ask: () => Promise<Result<T, Problem>>,
  { everyMs }: Refresh = {},
): [Answer<T>, () => Promise<void>] {
  const [answer, setAnswer] = useState<Answer<T>>({ state: "loading" });
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    const mine = ++latest.current;
    const result = await ask();
    if (mine !== latest.current) return;
    setAnswer((before) => {
      if (result.ok) return { state: "ready", value: result.value, problem: null };
      const isPassing = result.error.status === 0 || result.error.status >= 429;
      return isPassing && before.state === "ready"
        ? { ...before, problem: result.error }
        : { state: "failed", problem: result.error };
    });
  }, [ask]);

  useEffect(() => {
    setAnswer({ state: "loading" });
    void refresh();
    const asked = latest;
    return () => {
      asked.current++;
    };
  }, [refresh]);

  useEffect(() => onLookedAt(() => void refresh(), everyMs), [refresh, everyMs]);

  return [answer, refresh];
}

function onLookedAt(look: () => void, everyMs: number | undefined): () => void {
  const lookIfVisible = () => {
    if (document.visibilityState === "visible") look();
  };
  const timer = everyMs === undefined ? undefined : setInterval(lookIfVisible, everyMs);
  document.addEventListener("visibilitychange", lookIfVisible);
  window.addEventListener("focus", lookIfVisible);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", lookIfVisible);
    window.removeEventListener("focus", lookIfVisible);
  };
}
