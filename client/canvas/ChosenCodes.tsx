import type { ReactNode, Ref } from "react";
import classes from "./Codes.module.css";
import { UnknownMark } from "./UnknownMark.tsx";
import type { ChosenCode } from "./useCodes.ts";

interface ChosenCodesProps {
  chosen: readonly ChosenCode[];
  /** What a screen reader calls the list. */
  label: string;
  /** Codes stand before their names, each on a line of its own; else names alone, in one line. */
  showsCodes: boolean;
  ref?: Ref<HTMLUListElement>;
  /** Behind each code. */
  renderEnd?: (code: ChosenCode, index: number) => ReactNode;
}

/** The codes of a field as they stand, in words as far as these are known. */
export function ChosenCodes({ chosen, label, showsCodes, ref, renderEnd }: ChosenCodesProps) {
  return (
    <ul
      ref={ref}
      className={classes.chosen}
      aria-label={label}
      data-lines={showsCodes || undefined}
      data-editable={renderEnd !== undefined || undefined}
    >
      {chosen.map((code, index) => (
        // Two equal codes may stand in a field, and neither has an identity of its own.
        <li key={`${index} ${code.text}`} className={classes.code}>
          {(showsCodes || code.name === null) && (
            <span className={classes.number}>{code.text}</span>
          )}
          {code.name !== null && <span>{code.name}</span>}
          {code.name === null && <UnknownMark why="notInList" />}
          {renderEnd?.(code, index)}
        </li>
      ))}
    </ul>
  );
}
