import { useMemo, useState } from "react";
import type { Template } from "#shared/template.ts";
import { faultsOf, type TemplateFault } from "#shared/templateFaults.ts";

interface Faults {
  /** All there are. */
  now: TemplateFault[];
  /** Those that are told: none before somebody has tried to save, so that nobody is blamed for what is half written. */
  told: TemplateFault[];
  tell: () => void;
}

const none: TemplateFault[] = [];

export function useFaults(template: Template): Faults {
  const [isTold, setTold] = useState(false);
  const now = useMemo(() => faultsOf(template), [template]);
  return { now, told: isTold ? now : none, tell: () => setTold(true) };
}
