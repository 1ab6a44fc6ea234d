import type { ElementState } from "#shared/completeness.ts";
import type { PrincipleState } from "#shared/principles.ts";
import classes from "./Checks.module.css";

const shapes: Record<ElementState | PrincipleState, "full" | "open" | "dashed"> = {
  present: "full",
  shown: "full",
  missing: "open",
  "not-shown": "open",
  "issue-time": "dashed",
  later: "dashed",
};

/** A mark whose shape says the state; the word stands beside it. */
export function StateSign({ state }: { state: ElementState | PrincipleState }) {
  return <span className={classes.sign} data-shape={shapes[state]} aria-hidden="true" />;
}
