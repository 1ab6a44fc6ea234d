import type { TemplateFault, TemplatePath } from "#shared/templateFaults.ts";

const isBelow = (path: TemplatePath, at: TemplatePath) => at.every((key, i) => path[i] === key);

/** Those at a place and below it. */
export function faultsAt(faults: readonly TemplateFault[], at: TemplatePath): TemplateFault[] {
  return faults.filter(({ path }) => isBelow(path, at));
}
