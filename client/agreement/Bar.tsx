import classes from "./Agreement.module.css";

interface BarProps {
  parts: [state: "agreed" | "stale" | "objected" | "rest", count: number][];
}

/** Counts side by side. Decorative: a sentence beside it says the numbers. */
export function Bar({ parts }: BarProps) {
  return (
    <div className={classes.bar} aria-hidden="true">
      {parts
        .filter(([, count]) => count > 0)
        .map(([state, count]) => (
          <span key={state} data-state={state} style={{ flexGrow: count }} />
        ))}
    </div>
  );
}
