import { Combobox, VisuallyHidden } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Shape } from "../ui/Shape.tsx";
import type { Choice } from "./codeList.ts";
import classes from "./Codes.module.css";

interface CodeOptionsProps {
  /** What a screen reader calls the list. */
  label: string;
  /** Codes stand before their names. */
  showsCodes: boolean;
  found: readonly Choice[];
  /** Something was typed: what fits is one list, best first. */
  isSought: boolean;
  isChosen: (code: string) => boolean;
}

/** What may be chosen, inter-disciplinary fields first and apart while nothing is typed. */
export function CodeOptions({ label, showsCodes, found, isSought, isChosen }: CodeOptionsProps) {
  const { t } = useTranslation();
  const option = (choice: Choice) => (
    <Option
      key={choice.code}
      choice={choice}
      isChosen={isChosen(choice.code)}
      showsCodes={showsCodes}
    />
  );
  const first = isSought ? [] : found.filter((choice) => choice.isInterdisciplinary);
  const others = isSought ? found : found.filter((choice) => !choice.isInterdisciplinary);
  return (
    <Combobox.Options className={classes.options} aria-label={label}>
      {found.length === 0 && <Combobox.Empty>{t("vocabularies.nothingFound")}</Combobox.Empty>}
      {first.length > 0 ? (
        <>
          <Combobox.Group label={t("vocabularies.interdisciplinary")}>
            {first.map(option)}
          </Combobox.Group>
          <Combobox.Group label={t("vocabularies.otherFields")}>
            {others.map(option)}
          </Combobox.Group>
        </>
      ) : (
        others.map(option)
      )}
    </Combobox.Options>
  );
}

interface OptionProps {
  choice: Choice;
  isChosen: boolean;
  showsCodes: boolean;
}

function Option({ choice, isChosen, showsCodes }: OptionProps) {
  const { t } = useTranslation();
  const { code, name, within, isInterdisciplinary } = choice;
  return (
    <Combobox.Option value={code} active={isChosen} className={classes.option}>
      {showsCodes && <span className={classes.number}>{code}</span>}
      <span className={classes.words}>
        {name}
        {(within.length > 0 || isInterdisciplinary) && (
          <span className={classes.within}>
            {isInterdisciplinary && (
              <span className={classes.mark}>
                <Shape shape="diamond" hue="violet" size={8} />
                {t("vocabularies.interdisciplinaryMark")}
              </span>
            )}
            {within.join(" › ")}
          </span>
        )}
      </span>
      {isChosen && (
        <>
          <IconCheck size={16} aria-hidden className={classes.check} />
          <VisuallyHidden>, {t("vocabularies.chosen")}</VisuallyHidden>
        </>
      )}
    </Combobox.Option>
  );
}
