import { useTranslation } from "react-i18next";
import { alignmentOf, type Alignment } from "#shared/alignment.ts";
import type { Design } from "#shared/design.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { Scrollable } from "../ui/Scrollable.tsx";
import classes from "./Below.module.css";
import { Gap } from "./Gap.tsx";
import { matrixColumns, type MatrixColumn } from "./matrixColumns.ts";
import { MatrixRow } from "./MatrixRow.tsx";

/** Outcomes against activities and assessments: what serves, what proves, and where nothing does. */
export function AlignmentMatrix({ design }: { design: Design }) {
  const { t } = useTranslation();
  const alignment = alignmentOf(design);
  const columns = matrixColumns(design, alignment);
  if (design.outcomes.length === 0 || columns.length === 0) return <Weights of={alignment} />;
  const hasGap = alignment.outcomes.some(
    (one) => one.activities.length === 0 || one.assessments.length === 0,
  );
  return (
    <Scrollable className={classes.below} label={t("checks.matrix.title")}>
      <Weights of={alignment} />
      <table className={classes.table}>
        <caption className={classes.caption}>{t("checks.matrix.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("checks.matrix.outcome")}</th>
            {columns.map(({ key, code, title }) => (
              <th key={key} scope="col" className={classes.mark} title={title}>
                {code}
                <span className={classes.hidden}> {title}</span>
              </th>
            ))}
            {hasGap && <th scope="col">{t("checks.matrix.gap")}</th>}
          </tr>
        </thead>
        <tbody>
          {alignment.outcomes.map((aligned, at) => (
            <MatrixRow
              key={`${aligned.id}-${at}`}
              name={`O${design.numbers.outcomes.get(aligned.id) ?? at + 1}`}
              words={design.outcomes[at]?.text ?? ""}
              aligned={aligned}
              columns={columns}
              hasGap={hasGap}
            />
          ))}
        </tbody>
        {columns.some(({ isAimless }) => isAimless) && (
          <tfoot>
            <tr>
              <th scope="row">{t("checks.matrix.gap")}</th>
              {columns.map(({ key, isAimless }) => (
                <td key={key} className={classes.mark}>
                  {isAimless && <Gap isWordHidden>{t("checks.matrix.aimless")}</Gap>}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      <ColumnGaps columns={columns} />
    </Scrollable>
  );
}

function Weights({ of: { weights } }: { of: Alignment }) {
  const { t } = useTranslation();
  const { number } = useFormatting();
  if (weights === null) return null;
  const sum = number(weights);
  return (
    <p className={classes.sum}>
      {weights === 100 ? (
        t("checks.matrix.weights", { sum })
      ) : (
        <Gap>{t("checks.matrix.weightsOdd", { sum })}</Gap>
      )}
    </p>
  );
}

/** The gaps of columns in words: a column is too narrow for them. */
function ColumnGaps({ columns }: { columns: readonly MatrixColumn[] }) {
  const { t } = useTranslation();
  const { list } = useFormatting();
  const codesOf = (wanted: "isAimless" | "refersToGone") =>
    columns.flatMap((column) => (column[wanted] ? [column.code] : []));
  const [aimless, gone] = [codesOf("isAimless"), codesOf("refersToGone")];
  return (
    <>
      {aimless.length > 0 && (
        <p className={classes.note}>
          <Gap>{t("checks.matrix.aimlessAll", { names: list(aimless) })}</Gap>
        </p>
      )}
      {gone.length > 0 && (
        <p className={classes.note}>
          <Gap>{t("checks.matrix.goneAll", { names: list(gone) })}</Gap>
        </p>
      )}
    </>
  );
}
