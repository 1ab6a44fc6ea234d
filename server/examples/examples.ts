import type { Example } from "#shared/example.ts";
import { heatMethod } from "./heatMethod.ts";
import { heatPartnership } from "./heatPartnership.ts";
import { heatTheme } from "./heatTheme.ts";

/** "Heat in the city": one challenge designed under each of our three readings, so that groups can compare. */
export const examples: Record<"theme" | "method" | "partnership", Example> = {
  theme: heatTheme,
  method: heatMethod,
  partnership: heatPartnership,
};
