import { lazy, Suspense } from "react";
import type { Block } from "#shared/template.ts";
import { withTexts } from "../i18n/withTexts.ts";
import classes from "./Fields.module.css";

// Values come after the words, for readers and writers alike: what names them is two hundred fields and a dozen lists.
const FieldValue = lazy(async () => ({
  default: (await withTexts(import("./FieldValue.tsx"))).FieldValue,
}));

/** The single values of a block, below its words. */
export function BlockFields({ block }: { block: Block }) {
  if (block.fields.length === 0) return null;
  return (
    <div className={classes.fields}>
      {block.fields.map((field) => (
        <div key={field}>
          <Suspense fallback={<div className={classes.awaited} data-field={field} />}>
            <FieldValue field={field} />
          </Suspense>
        </div>
      ))}
    </div>
  );
}
