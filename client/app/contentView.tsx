import type { ReactNode } from "react";
import type { BlockContent } from "#shared/blockContent.ts";
import { rowColumns } from "#shared/rowColumns.ts";
import type { PlainRow } from "#shared/rows.ts";
import { cellText, columnLabel } from "#shared/rowText.ts";
import type { Block, Language, Template } from "#shared/template.ts";
import type { University } from "#shared/workshop.ts";
import words from "../canvas/Words.module.css";
import { richText } from "../ui/richText.tsx";
import classes from "./contentView.module.css";

export interface ContentReading {
  template: Template;
  universities: readonly University[];
  /** The outcomes of the same canvas, which its other rows refer to. */
  outcomes: readonly PlainRow[];
  language: Language;
  /** A value of the canvas in words, and what it is called. */
  fieldText(key: string, value: unknown): { label: string; text: string };
}

/** What a block says, as the server read it: rows, lanes and texts, values. */
export function contentView(
  block: Block,
  content: BlockContent,
  reading: ContentReading,
): ReactNode {
  const { template, language } = reading;
  return (
    <div className={words.words}>
      {block.rows && content.rows && content.rows.length > 0 && (
        <RowsTable block={block} rows={content.rows} reading={reading} />
      )}
      {content.texts.map(({ lane, nodes }) => {
        const interpretation = template.interpretations.find(({ id }) => id === lane);
        return (
          <div key={lane ?? ""} className={classes.place}>
            {interpretation && (
              <p className={classes.lane} style={{ color: `var(--${interpretation.hue})` }}>
                {interpretation.name[language]}
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

interface RowsTableProps {
  block: Block;
  rows: readonly PlainRow[];
  reading: ContentReading;
}

/** Only the columns in which any row says something. */
function RowsTable({ block, rows, reading }: RowsTableProps) {
  const { language, outcomes, universities } = reading;
  const name = block.rows;
  if (name === undefined) return null;
  const columns = rowColumns[name].filter(({ key }) =>
    rows.some(({ cells }) => cells.some(([cell]) => cell === key)),
  );
  const rowName = (row: PlainRow, at: number) =>
    name === "partners"
      ? (universities.find(({ id }) => id === row.id)?.shortName ?? row.id)
      : name === "outcomes"
        ? `O${at + 1}`
        : String(at + 1);
  return (
    // Wider than its column, it scrolls: the keyboard must get there too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="tableWrapper" tabIndex={0}>
      <table className={classes.rows}>
        <thead>
          <tr>
            <th scope="col">#</th>
            {columns.map(({ key }) => (
              <th key={key} scope="col">
                {columnLabel(name, key, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id}>
              <th scope="row">{rowName(row, at)}</th>
              {columns.map((column) => {
                const value = row.cells.find(([key]) => key === column.key)?.[1];
                return (
                  <td key={column.key}>
                    {value !== undefined && cellText(column, value, { language, outcomes })}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
