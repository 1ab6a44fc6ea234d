import { useTranslation } from "react-i18next";
import type { RowsName } from "#shared/rowColumns.ts";
import { Initials } from "../ui/Initials.tsx";
import classes from "./Rows.module.css";
import { useUniversities } from "./useUniversities.ts";

interface RowMarkProps {
  name: RowsName;
  id: string;
  /** From 0. */
  index: number;
}

/** What names a row: O1 for an outcome, the university's name, else its number. */
export function RowMark({ name, id, index }: RowMarkProps) {
  const { t } = useTranslation();
  if (name === "partners") return <UniversityName id={id} />;
  return (
    <span className={classes.number}>
      {name === "outcomes" ? t("rows.row.outcomes", { number: index + 1 }) : index + 1}
    </span>
  );
}

function UniversityName({ id }: { id: string }) {
  const { t } = useTranslation();
  const university = useUniversities().find((one) => one.id === id);
  return (
    <span className={classes.university}>
      <Initials name={university?.shortName ?? "?"} color={university?.color} size={22} />
      {university?.name ?? t("rows.stranger")}
    </span>
  );
}
