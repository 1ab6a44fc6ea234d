import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { problemText } from "../api/problemText.ts";
import type { Problem } from "../api/request.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import classes from "./TemplateEditor.module.css";

interface FaultsProps {
  count: number;
  /** Why the server did not save it. */
  problem: Problem | null;
  onShow: () => void;
}

/** Why nothing was saved. Each fault also stands beside the field that it is about. */
export function Faults({ count, problem, onShow }: FaultsProps) {
  const { t } = useTranslation();
  if (count > 0) {
    return (
      <div className={classes.faults} role="alert">
        <span>{t("templates.editor.faults", { count })}</span>
        <Button variant="default" size="compact-md" onClick={onShow}>
          {t("templates.editor.toFault")}
        </Button>
      </div>
    );
  }
  // That somebody was faster has a notice of its own.
  if (problem === null || problem.code === "template-changed") return null;
  return (
    <ErrorNote>
      {problem.code === "not-found" ? t("templates.editor.gone") : problemText(problem)}
    </ErrorNote>
  );
}
