import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CanvasId } from "#shared/canvas.ts";

const ExportDialog = lazy(async () => ({
  default: (await import("./ExportDialog.tsx")).ExportDialog,
}));

export interface ExportMenuProps {
  canvasId: CanvasId;
  /** How many blocks the canvas has, and how many of them every university accepts. */
  blocks: number;
  agreed: number;
}

/** The button that takes the draft along, and the dialog that asks how. */
export function ExportMenu(props: ExportMenuProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t("exports.open")}</Button>
      {isOpen && (
        <Suspense>
          <ExportDialog {...props} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
