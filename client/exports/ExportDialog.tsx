import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/Dialog.tsx";
import { ExportForm } from "./ExportForm.tsx";
import type { ExportMenuProps } from "./ExportMenu.tsx";

/** Asks how the draft is to be taken along. Loaded when it is opened. */
export function ExportDialog({ onClose, ...props }: ExportMenuProps & { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened onClose={onClose} title={t("exports.title")}>
      <ExportForm {...props} onDone={onClose} />
    </Dialog>
  );
}
