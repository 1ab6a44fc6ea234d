import { useTranslation } from "react-i18next";
import type { Decision } from "#shared/signOff.ts";
import type { Block } from "#shared/template.ts";
import type { University } from "#shared/workshop.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { SignOffForm } from "./SignOffForm.tsx";
import type { RenderBlock } from "./useSeenBlock.ts";

interface SignOffDialogProps {
  block: Block;
  university: University;
  /** The decision to begin with; null while the dialog is closed. */
  asked: Decision | null;
  renderBlock: RenderBlock;
  onClose(): void;
}

/** Where a signatory reads a block once more and decides for the university. */
export function SignOffDialog({
  block,
  university,
  asked,
  renderBlock,
  onClose,
}: SignOffDialogProps) {
  const { t } = useTranslation();
  const text = useLocalized();
  return (
    <Dialog
      opened={asked !== null}
      onClose={onClose}
      size="lg"
      title={t("agreement.sign.title", {
        block: text(block.name),
        university: university.shortName,
      })}
    >
      {asked !== null && (
        <SignOffForm
          block={block}
          university={university}
          asked={asked}
          renderBlock={renderBlock}
          onSigned={onClose}
        />
      )}
    </Dialog>
  );
}
