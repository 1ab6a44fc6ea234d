import { useTranslation } from "react-i18next";
import type { AlignedOutcome } from "#shared/alignment.ts";
import classes from "./Below.module.css";
import { Gap } from "./Gap.tsx";
import type { MatrixColumn } from "./matrixColumns.ts";

interface MatrixRowProps {
  /** "O2", by its place in the table of outcomes. */
  name: string;
  words: string;
  aligned: AlignedOutcome;
  columns: readonly MatrixColumn[];
  /** Whether any row has a gap, and so all of them a cell for it. */
  hasGap: boolean;
}

/** An outcome with a mark, which is also a word, for each activity that serves it and each assessment that proves it. */
export function MatrixRow({ name, words, aligned, columns, hasGap }: MatrixRowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row" title={words}>
        {name}
        <span className={classes.hidden}> {words}</span>
      </th>
      {columns.map(({ key, id, kind }) => (
        <td key={key} className={classes.mark}>
          {aligned[kind].includes(id) && (
            <span className={classes.dot} data-kind={kind}>
              <span className={classes.hidden}>{t(`checks.matrix.${kind}`)}</span>
            </span>
          )}
        </td>
      ))}
      {hasGap && (
        <td className={classes.gaps}>
          {aligned.activities.length === 0 && <Gap>{t("checks.matrix.unserved")}</Gap>}
          {aligned.assessments.length === 0 && <Gap>{t("checks.matrix.unproved")}</Gap>}
        </td>
      )}
    </tr>
  );
}
