import classes from "./Crossroads.module.css";

/** Three roads meeting, one from each reading. A picture only: the words stand beside it. */
export function Crossroads() {
  return (
    <svg className={classes.picture} viewBox="0 0 340 310" aria-hidden="true" fill="none">
      <path className={classes.roads} d="M170 160V48M170 160L62 250M170 160L278 250" />
      <circle cx="170" cy="42" r="30" className={classes.theme} />
      <path d="M60 214L96 276H24z" className={classes.method} />
      <rect x="250" y="220" width="56" height="56" rx="1.5" className={classes.partnership} />
      <circle cx="170" cy="160" r="17" className={classes.meeting} />
    </svg>
  );
}
