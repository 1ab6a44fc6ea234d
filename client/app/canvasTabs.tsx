import { lazy } from "react";
import { useTranslation } from "react-i18next";
import type * as Y from "yjs";
import { can } from "#shared/policy.ts";
import { useThreadCounts } from "../comments/useThreads.ts";
import { withTexts } from "../i18n/withTexts.ts";
import { useRecords, useYou } from "../records/canvasRecords.ts";
import { afterEditor } from "./afterEditor.ts";
import type { PanelTab } from "./CanvasPanel.tsx";
import { closePanel } from "./canvasPanel.ts";
import { goToBlock, goToPlace } from "./goToBlock.ts";

// What is beside the words loads beside them, so that it never keeps anybody from reading.
const CommentsPanel = lazy(async () => ({
  default: (await afterEditor(() => import("../comments/CommentsPanel.tsx"))).CommentsPanel,
}));
const ChecksPanel = lazy(async () => ({
  default: (await withTexts(import("../checks/ChecksPanel.tsx"))).ChecksPanel,
}));
const AgreementTab = lazy(async () => ({
  default: (await import("./AgreementTab.tsx")).AgreementTab,
}));

/** The tabs of the side panel: what there is to see beside the words. */
export function useCanvasTabs(doc: Y.Doc | undefined): PanelTab[] {
  const { t } = useTranslation();
  const you = useYou();
  const template = useRecords((records) => records.template);
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
      content: <AgreementTab doc={doc} />,
    },
  ];
}
