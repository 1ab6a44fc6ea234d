import { UnstyledButton } from "@mantine/core";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import type { BlockAgreement } from "#shared/agreement.ts";
import { blockOf, type BlockId } from "#shared/template.ts";
import type { University } from "#shared/workshop.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { Initials } from "../ui/Initials.tsx";
import { RelativeTime } from "../ui/RelativeTime.tsx";
import classes from "./Agreement.module.css";
import { DecisionMark } from "./DecisionMark.tsx";
import { decisionSignOf } from "./decisionSign.ts";
import { StateMark } from "./StateMark.tsx";
import { useAgreement, useMarkStates } from "./useAgreement.ts";
import type { RenderBlock } from "./useSeenBlock.ts";
import { YourDecision } from "./YourDecision.tsx";

interface BlockDecisionsProps {
  ref: Ref<HTMLElement>;
  blockId: BlockId;
  renderBlock: RenderBlock;
  onGoTo(blockId: BlockId): void;
}

/** What each university decided on one block, and the way to decide. */
export function BlockDecisions({ ref, blockId, renderBlock, onGoTo }: BlockDecisionsProps) {
  const { t } = useTranslation();
  const text = useLocalized();
  const block = useRecords(({ template }) => blockOf(template, blockId));
  const universities = useRecords((records) => records.universities);
  const agreement = useAgreement()[blockId];
  const state = useMarkStates()[blockId];
  if (!block || !agreement || !state) return null;
  const name = text(block.name);
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className={classes.chosen}
      aria-label={t("agreement.chosen.decisions", { block: name })}
    >
      <div className={classes.chosenHead}>
        <h3 className={classes.chosenName}>
          <UnstyledButton
            className={classes.goTo}
            aria-label={t("agreement.chosen.goTo", { block: name })}
            onClick={() => onGoTo(blockId)}
          >
            {name}
          </UnstyledButton>
        </h3>
        <span className={classes.withMark}>
          <StateMark state={state} isDecorative />
          {t(`agreement.states.${state}`)}
        </span>
      </div>
      <ul className={classes.decisions}>
        {universities.map((university) => (
          <DecisionRow key={university.id} university={university} agreement={agreement} />
        ))}
      </ul>
      <YourDecision block={block} agreement={agreement} renderBlock={renderBlock} />
    </section>
  );
}

function DecisionRow({
  university,
  agreement,
}: {
  university: University;
  agreement: BlockAgreement;
}) {
  const { t } = useTranslation();
  const signOff = agreement.signOffs.find(({ universityId }) => universityId === university.id);
  const sign = decisionSignOf(agreement, university.id);
  return (
    <li className={classes.decision}>
      <Initials name={university.shortName} color={university.color} size={22} />
      <div>
        <span className={classes.decided}>
          <DecisionMark sign={sign} isDecorative />
          <span>
            <strong title={university.name}>{university.shortName}</strong>{" "}
            {t(`agreement.decided.${sign}`)}
          </span>
        </span>
        {signOff && (
          <span className={classes.by}>
            {t("agreement.by", { name: signOff.by.name })} <RelativeTime at={signOff.at} />
          </span>
        )}
        {signOff?.note !== undefined && <p className={classes.note}>{signOff.note}</p>}
      </div>
    </li>
  );
}
