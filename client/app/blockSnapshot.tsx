import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import type * as Y from "yjs";
import { fieldKeysOf, fieldsOf, fragmentAt, placesOf, titleOf } from "#shared/canvas.ts";
import { fieldLabel, fieldText, type FieldReading } from "#shared/fieldText.ts";
import { isPlain } from "#shared/plainValue.ts";
import type { Block, Localized } from "#shared/template.ts";
import type { University } from "#shared/workshop.ts";
import { richElements } from "../canvas/richElements.tsx";
import words from "../canvas/Words.module.css";
import classes from "./blockSnapshot.module.css";
import { rowsSnapshot } from "./rowsSnapshot.tsx";

interface Reading extends FieldReading {
  universities: readonly University[];
  t: TFunction;
  text: (localized: Localized) => string;
}

/**
 * A block as it reads now, as plain elements: title, rows, texts by lane, and the values that belong to it, which is
 * all that its hash covers. No component of its own, because that would draw the words of a later moment when it renders again.
 */
export function blockSnapshot(doc: Y.Doc, block: Block, reading: Reading): ReactNode {
  const { template, text } = reading;
  return (
    <div className={words.words}>
      {block.kind === "title" && <p className={classes.title}>{titleOf(doc).toString()}</p>}
      {block.rows && rowsSnapshot(doc, block.rows, reading)}
      {placesOf(template, block).map((place) => {
        const lane = template.interpretations.find(({ id }) => id === place.lane);
        return (
          <div key={place.lane ?? ""} className={classes.place}>
            {lane && (
              <p className={classes.lane} style={{ color: `var(--${lane.hue})` }}>
                {text(lane.name)}
              </p>
            )}
            {richElements(fragmentAt(doc, place))}
          </div>
        );
      })}
      {values(doc, block, reading)}
    </div>
  );
}

function values(doc: Y.Doc, block: Block, reading: Reading): ReactNode {
  const filled = fieldKeysOf(reading.template, block).flatMap((key) => {
    const value = fieldsOf(doc).get(key);
    return isPlain(value) ? [{ key, value }] : [];
  });
  if (filled.length === 0) return null;
  return (
    <dl className={classes.values}>
      {filled.map(({ key, value }) => (
        <div key={key}>
          <dt>{fieldLabel(key, reading)}</dt>
          <dd>{fieldText(key, value, reading)}</dd>
        </div>
      ))}
    </dl>
  );
}
