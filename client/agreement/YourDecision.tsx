import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BlockAgreement } from "#shared/agreement.ts";
import { decisions, type Decision } from "#shared/signOff.ts";
import type { Block } from "#shared/template.ts";
import { problemText } from "../api/problemText.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords, useYou } from "../records/canvasRecords.ts";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { notify } from "../ui/notify.ts";
import classes from "./Agreement.module.css";
import { DecisionMark } from "./DecisionMark.tsx";
import { withdrawSignOff } from "./signOffCalls.ts";
import { SignOffDialog } from "./SignOffDialog.tsx";
import type { RenderBlock } from "./useSeenBlock.ts";

interface YourDecisionProps {
  block: Block;
  agreement: BlockAgreement;
  renderBlock: RenderBlock;
}

/** For a signatory: decide for the university, decide again, withdraw. Nothing for anybody else. */
export function YourDecision({ block, agreement, renderBlock }: YourDecisionProps) {
  const { t } = useTranslation();
  const text = useLocalized();
  const you = useYou();
  const canvasId = useRecords((records) => records.canvasId);
  const isArchived = useRecords((records) => records.archivedAt !== null);
  const university = useRecords(({ universities }) =>
    universities.find(({ id }) => id === you.signsFor),
  );
  const [asked, setAsked] = useState<Decision | null>(null);
  if (!university || isArchived) return null;
  const hasDecided = agreement.signOffs.some(({ universityId }) => universityId === university.id);
  const names = { university: university.shortName, block: text(block.name) };

  async function withdraw(universityId: string): Promise<void> {
    const withdrawn = await withdrawSignOff(canvasId, block.id, universityId);
    if (withdrawn.ok) notify(t("agreement.yours.withdrawn", names));
    else notify(problemText(withdrawn.error), "refused");
  }

  return (
    <div className={classes.yours}>
      <p className={classes.yoursTitle}>
        {t("agreement.yours.title", { university: university.name })}
      </p>
      <div className={classes.buttons}>
        {decisions.map((decision) => (
          <Button
            key={decision}
            variant="default"
            size="compact-sm"
            leftSection={<DecisionMark sign={decision} isDecorative />}
            onClick={() => setAsked(decision)}
          >
            {t(`agreement.decisions.${decision}`)}
          </Button>
        ))}
        {hasDecided && (
          <ConfirmButton
            variant="subtle"
            color="gray"
            size="compact-sm"
            label={t("agreement.yours.withdrawLabel", names)}
            question={t("agreement.yours.question", names)}
            onConfirm={() => void withdraw(university.id)}
          >
            {t("agreement.yours.withdraw")}
          </ConfirmButton>
        )}
      </div>
      <SignOffDialog
        block={block}
        university={university}
        asked={asked}
        renderBlock={renderBlock}
        onClose={() => setAsked(null)}
      />
    </div>
  );
}
