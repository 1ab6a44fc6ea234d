import { SegmentedControl } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./TemplateEditor.module.css";

const sides = ["form", "preview"] as const;
export type Shown = (typeof sides)[number];

interface ColumnsProps {
  shown: Shown;
  onShow: (shown: Shown) => void;
  /** The form and the preview. */
  children: ReactNode;
}

/** Form and preview side by side, or, where there is no room, the one that is chosen. */
export function Columns({ shown, onShow, children }: ColumnsProps) {
  const { t } = useTranslation();
  return (
    <>
      <SegmentedControl
        className={classes.which}
        fullWidth
        aria-label={t("templates.editor.show")}
        value={shown}
        onChange={(value) => onShow(sides.find((side) => side === value) ?? shown)}
        data={sides.map((value) => ({ value, label: t(`templates.editor.${value}`) }))}
      />
      <div className={classes.editor} data-shown={shown}>
        {children}
      </div>
    </>
  );
}
