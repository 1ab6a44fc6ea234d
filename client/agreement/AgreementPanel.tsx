import { useEffect, useRef, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { BlockId } from "#shared/template.ts";
import type { UniversityId } from "#shared/workshop.ts";
import classes from "./Agreement.module.css";
import { AgreementTable } from "./AgreementTable.tsx";
import { BlockDecisions } from "./BlockDecisions.tsx";
import { callBlock, useChosenBlock } from "./chosenBlock.ts";
import { Legend } from "./Legend.tsx";
import { Overall } from "./Overall.tsx";
import { Waited } from "./Waited.tsx";
import type { RenderBlock } from "./useSeenBlock.ts";

interface AgreementPanelProps {
  renderBlock: RenderBlock;
  /** Brings a block into view and moves the focus to it. */
  onGoTo(blockId: BlockId): void;
  /** Brings a block into view where it is not hidden by this panel. */
  onShow(blockId: BlockId): void;
  /** Leads a facilitator to where somebody is given the right to sign for a university. */
  onAppoint?: (universityId: UniversityId) => void;
}

/** Where the canvas stands, what each university decided on a block, and who is waited for. */
export function AgreementPanel({ renderBlock, onGoTo, onShow, onAppoint }: AgreementPanelProps) {
  const { t } = useTranslation();
  const chosen = useChosenBlock(({ blockId }) => blockId);
  const decisions = useDecisionsOnCall();
  return (
    <div className={classes.panel}>
      <Overall />
      {chosen === null ? (
        <p className={classes.hint}>{t("agreement.chosen.none")}</p>
      ) : (
        <BlockDecisions
          ref={decisions}
          blockId={chosen}
          renderBlock={renderBlock}
          onGoTo={onGoTo}
        />
      )}
      <Waited onAppoint={onAppoint} />
      <AgreementTable
        chosen={chosen}
        onChoose={(blockId) => {
          callBlock(blockId);
          onShow(blockId);
        }}
      />
      <Legend />
    </div>
  );
}

/** Moves the focus to the decisions when somebody asks for them. */
function useDecisionsOnCall(): RefObject<HTMLElement | null> {
  const decisions = useRef<HTMLElement>(null);
  const calls = useChosenBlock((state) => state.calls);
  useEffect(() => {
    if (calls === 0) return;
    decisions.current?.focus({ preventScroll: true });
    decisions.current?.scrollIntoView({ block: "nearest" });
  }, [calls]);
  return decisions;
}
