import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type * as Y from "yjs";
import { blockOf } from "#shared/template.ts";
import { codeNamesIn } from "#shared/vocabularies/codeNames.ts";
import { AgreementPanel } from "../agreement/AgreementPanel.tsx";
import { useLanguage, useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { blockSnapshot } from "./blockSnapshot.tsx";
import { closePanel } from "./canvasPanel.ts";
import { goToBlock, showBlock } from "./goToBlock.ts";

/** The agreement beside the words, with each block as it reads now. Without the words there is nothing to sign. */
export function AgreementTab({ doc }: { doc: Y.Doc | undefined }) {
  const { t } = useTranslation();
  const text = useLocalized();
  const language = useLanguage();
  const navigate = useNavigate();
  const workshopId = useRecords((records) => records.workshop.id);
  const template = useRecords((records) => records.template);
  const universities = useRecords((records) => records.universities);
  const codeName = codeNamesIn(language);
  const reading = { template, universities, t, text, language, codeName };
  return (
    <AgreementPanel
      renderBlock={(blockId) => {
        const block = blockOf(template, blockId);
        return doc && block && blockSnapshot(doc, block, reading);
      }}
      onShow={showBlock}
      onGoTo={(blockId) => {
        closePanel();
        goToBlock(blockId);
      }}
      onAppoint={() => void navigate(`/w/${workshopId}#people`)}
    />
  );
}
