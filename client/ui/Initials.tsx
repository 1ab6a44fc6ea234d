import classes from "./Initials.module.css";
import { initialsOf } from "./initialsOf.ts";

interface InitialsProps {
  name: string;
  /** White letters must be readable on it; without one the disc is neutral. */
  color?: string | undefined;
  /** Diameter in px. */
  size?: number;
}

/** A disc with the initials of a name. Decorative: the name itself must stand beside it or label what holds it. */
export function Initials({ name, color, size = 28 }: InitialsProps) {
  return (
    <span
      className={classes.disc}
      style={{
        inlineSize: size,
        blockSize: size,
        fontSize: size * 0.39,
        ...(color && { background: color }),
      }}
      data-neutral={color === undefined || undefined}
      aria-hidden="true"
    >
      {initialsOf(name)}
    </span>
  );
}
