import type { Interpretation } from "../template.ts";
import { method } from "./method.ts";
import { partnership } from "./partnership.ts";
import { theme } from "./theme.ts";

/**
 * Three readings of "challenge-based", in the order of their lanes. That the report on CIVIS micro-credentials means the
 * same three is likely, not known: its full text was not at hand.
 */
export const interpretations: Interpretation[] = [theme, method, partnership];
