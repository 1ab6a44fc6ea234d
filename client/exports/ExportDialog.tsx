import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/Dialog.tsx";
import { ExportForm, type Exported } from "./ExportForm.tsx";

/** Asks how the draft is to be taken along. Loaded when it is opened. */
export function ExportDialog({ onClose, ...props }: Exported & { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened onClose={onClose} title={t("exports.title")}>
      <ExportForm {...props} onDone={onClose} />
    </Dialog>
  );
}
