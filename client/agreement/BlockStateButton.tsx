import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Block } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import classes from "./Agreement.module.css";
import { StateMark } from "./StateMark.tsx";
import { useMarkStates } from "./useAgreement.ts";

/** How a block stands, beside its name; leads to who agreed. */
export function BlockStateButton({ block, onOpen }: { block: Block; onOpen: () => void }) {
  const { t } = useTranslation();
  const text = useLocalized();
  const state = useMarkStates()[block.id];
  if (!state) return null;
  const word = t(`agreement.states.${state}`);
  return (
    <UnstyledButton
      className={classes.blockState}
      aria-label={t("agreement.showBlock", { state: word, block: text(block.name) })}
      onClick={onOpen}
    >
      <StateMark state={state} isDecorative />
      {word}
    </UnstyledButton>
  );
}
