import classes from "./Below.module.css";

/** Something that is not there yet, as a shape and a word. Not in red: somebody may be about to write it. */
export function Gap({
  isWordHidden = false,
  children,
}: {
  /** The shape alone is seen; screen readers say the word. */
  isWordHidden?: boolean;
  children: string;
}) {
  return (
    <span className={classes.gap}>
      <svg className={classes.gapShape} viewBox="0 0 10 10" aria-hidden="true">
        <path d="M5 1.2 9.2 8.8H.8z" />
      </svg>
      <span className={isWordHidden ? classes.hidden : undefined}>{children}</span>
    </span>
  );
}
