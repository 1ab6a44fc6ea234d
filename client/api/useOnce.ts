import { useEffect, useRef, useState } from "react";
import type { Result } from "#shared/result.ts";
import type { Problem } from "./request.ts";
import type { Answer } from "./useAnswer.ts";

/**
 * Makes a call that changes something when the component appears, once, StrictMode's second effect included; the
 * returned function makes it again. A change of `call` alone does not.
 */
export function useOnce<T>(call: () => Promise<Result<T, Problem>>): [Answer<T>, () => void] {
  const [answer, setAnswer] = useState<Answer<T>>({ state: "loading" });
  const wasMade = useRef(false);

  const make = async () => {
    setAnswer({ state: "loading" });
    const result = await call();
    setAnswer(
      result.ok
        ? { state: "ready", value: result.value, problem: null }
        : { state: "failed", problem: result.error },
    );
  };

  useEffect(() => {
    if (wasMade.current) return;
    wasMade.current = true;
    void make();
  });

  return [answer, () => void make()];
}
