import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type * as Y from "yjs";
import { blockOf } from "#shared/template.ts";
import { can } from "#shared/policy.ts";
import { useCodeName } from "../canvas/fieldsOfStudy.ts";
import { useThreadCounts } from "../comments/useThreads.ts";
import { withTexts } from "../i18n/withTexts.ts";
import { useLanguage, useLocalized } from "../i18n/useLocalized.ts";
import { useRecords, useYou } from "../records/canvasRecords.ts";
import { afterEditor } from "./afterEditor.ts";
import { blockSnapshot } from "./blockSnapshot.tsx";
import type { PanelTab } from "./CanvasPanel.tsx";
import { closePanel } from "./canvasPanel.ts";
import { goToBlock, goToPlace, showBlock } from "./goToBlock.ts";

// What is beside the words loads beside them, so that it never keeps anybody from reading.
const CommentsPanel = lazy(async () => ({
  default: (await afterEditor(() => import("../comments/CommentsPanel.tsx"))).CommentsPanel,
}));
const ChecksPanel = lazy(async () => ({
  default: (await withTexts(import("../checks/ChecksPanel.tsx"))).ChecksPanel,
}));
const AgreementPanel = lazy(async () => ({
  default: (await import("../agreement/AgreementPanel.tsx")).AgreementPanel,
}));

/** The tabs of the side panel: what there is to see beside the words. Without the words there is nothing to sign. */
export function useCanvasTabs(doc: Y.Doc | undefined): PanelTab[] {
  const { t } = useTranslation();
  const text = useLocalized();
  const language = useLanguage();
  const codeName = useCodeName();
  const navigate = useNavigate();
  const you = useYou();
  const workshopId = useRecords((records) => records.workshop.id);
  const template = useRecords((records) => records.template);
  const universities = useRecords((records) => records.universities);
  const isArchived = useRecords((records) => records.archivedAt !== null);
  const { open } = useThreadCounts();
  return [
    {
      id: "comments",
      label: t("comments.title"),
      count: open,
      content: (
        <CommentsPanel
          canComment={can(you.role, "comment") && !isArchived}
          onGoTo={(place, words) => {
            closePanel();
            goToPlace(template, place, words);
          }}
        />
      ),
    },
    {
      id: "checks",
      label: t("canvas.checks"),
      count: 0,
      content: (
        <ChecksPanel
          onGoTo={(blockId) => {
            closePanel();
            goToBlock(blockId);
          }}
        />
      ),
    },
    {
      id: "agreement",
      label: t("agreement.title"),
      count: 0,
      content: (
        <AgreementPanel
          renderBlock={(blockId) => {
            const block = blockOf(template, blockId);
            const reading = { template, universities, t, text, language, codeName };
            return doc && block && blockSnapshot(doc, block, reading);
          }}
          onShow={showBlock}
          onGoTo={(blockId) => {
            closePanel();
            goToBlock(blockId);
          }}
          onAppoint={() => void navigate(`/w/${workshopId}#people`)}
        />
      ),
    },
  ];
}
