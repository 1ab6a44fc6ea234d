import { useTranslation } from "react-i18next";
import { writtenText } from "#shared/cellText.ts";
import type { Column } from "#shared/rowColumns.ts";
import { setCell } from "#shared/rowEdits.ts";
import { termOf, type Term } from "#shared/vocabularies/vocabulary.ts";
import { vocabularies } from "#shared/vocabularies/vocabularies.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import classes from "./Cells.module.css";
import { changeRow, useTable } from "./table.ts";
import { useCell } from "./useRows.ts";
import type { CellProps } from "./WordsCell.tsx";

interface TermCellProps extends CellProps<Extract<Column, { kind: "term" }>> {
  placeholder: string;
}

const other = "other";

/**
 * A term of the column's vocabulary, chosen from the browser's own list: a table has hundreds of these cells, and the
 * library's list would cost each of them a millisecond. The list lies unseen over the term, which is drawn as it is
 * before the editor comes.
 */
export function TermCell({ row, column, label, notesId, placeholder }: TermCellProps) {
  const table = useTable();
  const { t } = useTranslation();
  const localized = useLocalized();
  const value = useCell(row.map, column.key) ?? null;
  const terms: readonly Term[] = vocabularies[column.vocabulary].terms;
  const term = termOf(vocabularies[column.vocabulary], value);
  const isForeign = value !== null && value !== "" && term === undefined;
  const said = term ? localized(term.label) : isForeign ? writtenText(value) : "";
  return (
    <span className={classes.choice} data-foreign={isForeign || undefined}>
      <span
        className={classes.value}
        data-kind="term"
        data-empty={said === "" || undefined}
        aria-hidden="true"
      >
        {said || placeholder}
      </span>
      <select
        className={classes.select}
        data-column={column.key}
        aria-label={label}
        aria-invalid={isForeign || undefined}
        aria-describedby={isForeign ? notesId : undefined}
        disabled={table.isHeld}
        value={term ? String(term.code) : isForeign ? other : ""}
        onChange={(event) => {
          const chosen = terms.find(({ code }) => String(code) === event.target.value);
          changeRow(table, row, (map) => setCell(map, column, chosen?.code ?? null));
        }}
      >
        <option value="">{t("rows.notChosen")}</option>
        {isForeign && (
          <option value={other} disabled>
            {said}
          </option>
        )}
        {terms.map(({ code, label: name }) => (
          <option key={code} value={String(code)}>
            {localized(name)}
          </option>
        ))}
      </select>
    </span>
  );
}
