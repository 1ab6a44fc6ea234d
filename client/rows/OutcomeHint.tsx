import { useEffect, useState } from "react";
import { IconEyeOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { vagueVerbIn, verbsOf } from "#shared/outcomeVerbs.ts";
import { termOf } from "#shared/vocabularies/vocabulary.ts";
import { vocabularies } from "#shared/vocabularies/vocabularies.ts";
import { useLanguage, useLocalized } from "../i18n/useLocalized.ts";
import classes from "./Rows.module.css";
import { useCell, useWords, type ShownRow } from "./useRows.ts";

/** How long an outcome must have stayed as it is before its verb is judged: another person may still be writing it. */
const restMs = 1_500;

interface OutcomeHintProps {
  id: string;
  row: ShownRow;
  /** This person is writing it now. */
  isWriting: boolean;
}

/**
 * One quiet line below an outcome: verbs of its level, or that its verb is vague. Its room is always there, so that
 * nothing moves when it speaks.
 */
export function OutcomeHint({ id, row, isWriting }: OutcomeHintProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const words = useSettled(useWords(useCell(row.map, "text")), isWriting);
  const level = termOf(vocabularies.bloom, useCell(row.map, "bloom"));
  const verbs = level === undefined ? [] : verbsOf(Number(level.code), language);
  const vague = words === null ? null : vagueVerbIn(words);
  const some = verbs.join(", ");
  if (vague !== null) {
    return (
      <p className={classes.hint} id={id} data-vague>
        <IconEyeOff size={14} aria-hidden />
        {some === ""
          ? t("rows.verbs.vague", { verb: vague })
          : t("rows.verbs.vagueWith", { verb: vague, verbs: some })}
      </p>
    );
  }
  return (
    <p className={classes.hint} id={id}>
      {level !== undefined && t("rows.verbs.hint", { level: localized(level.label), verbs: some })}
    </p>
  );
}

/** The words once nobody writes them any more; null while somebody does. */
function useSettled(words: string, isWriting: boolean): string | null {
  const [settled, setSettled] = useState<string | null>(words);
  useEffect(() => {
    if (isWriting) return;
    const timer = setTimeout(() => setSettled(words), restMs);
    return () => clearTimeout(timer);
  }, [words, isWriting]);
  return isWriting || settled !== words ? null : words;
}
