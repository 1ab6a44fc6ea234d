import type { ReactNode } from "react";
import type { BlockContent } from "#shared/blockContent.ts";
import type { Block, Template } from "#shared/template.ts";
import words from "../canvas/Words.module.css";
import { richText } from "../ui/richText.tsx";
import classes from "./contentView.module.css";
import { rowsList, type RowsReading } from "./rowsSnapshot.tsx";

export interface ContentReading extends RowsReading {
  template: Template;
  /** The ids of the same canvas's outcomes, which its other rows refer to. */
  outcomes: readonly string[];
  /** A value of the canvas in words, and what it is called. */
  fieldText(key: string, value: unknown): { label: string; text: string };
}

/** What a block says, as the server read it: rows, lanes and texts, values. */
export function contentView(
  block: Block,
  content: BlockContent,
  reading: ContentReading,
): ReactNode {
  const { template, text } = reading;
  return (
    <div className={words.words}>
      {block.rows && rowsList(block.rows, content.rows ?? [], reading)}
      {content.texts.map(({ lane, nodes }) => {
        const interpretation = template.interpretations.find(({ id }) => id === lane);
        return (
          <div key={lane ?? ""} className={classes.place}>
            {interpretation && (
              <p className={classes.lane} style={{ color: `var(--${interpretation.hue})` }}>
                {text(interpretation.name)}
              </p>
            )}
            {richText(nodes)}
          </div>
        );
      })}
      <Values content={content} reading={reading} />
    </div>
  );
}

function Values({ content, reading }: { content: BlockContent; reading: ContentReading }) {
  if (content.fields.length === 0) return null;
  const values = content.fields.map(([key, value]) => ({ key, ...reading.fieldText(key, value) }));
  return (
    <dl className={classes.values}>
      {values.map(({ key, label, text }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
