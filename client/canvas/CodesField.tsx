import { CloseButton, Combobox, Input, useCombobox } from "@mantine/core";
import { useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { CodesFieldName } from "#shared/fields.ts";
import { fieldLabels } from "#shared/fieldLabels.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Announcement } from "../ui/Announcement.tsx";
import { useCanvas } from "./canvasContext.ts";
import { ChosenCodes } from "./ChosenCodes.tsx";
import type { Choice } from "./codeList.ts";
import { CodeOptions } from "./CodeOptions.tsx";
import classes from "./Codes.module.css";
import { useCodes, type ChosenCode } from "./useCodes.ts";

/**
 * Any number of codes of a long list, found by typing. Choosing one again takes it out; what others wrote and the list
 * does not have stays until somebody removes it.
 */
export function CodesField({ field }: { field: CodesFieldName }) {
  const { doc } = useCanvas();
  const { t } = useTranslation();
  const localized = useLocalized();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState("");
  const { list, chosen, toggle, removeAt } = useCodes(doc, field);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { dropdownOpened: isOpen, selectFirstOption, resetSelectedOption } = combobox;
  const found = isOpen ? list.search(query) : [];
  const label = localized(fieldLabels[field]);
  const isSought = query.trim() !== "";

  useEffect(() => {
    // Enter takes the best of what was found; with nothing typed there is no best.
    if (isSought) selectFirstOption();
    else resetSelectedOption();
    // The library makes both functions anew with every rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [query, isSought]);

  const foundText = ([first, ...others]: Choice[]): string =>
    first
      ? t("vocabularies.found", { count: others.length + 1, first: first.name })
      : t("vocabularies.nothingFound");
  const remove = (index: number): void => {
    flushSync(() => removeAt(index));
    // The button that had the focus is gone.
    const left = rows.current?.querySelectorAll("button");
    (left?.[Math.min(index, left.length - 1)] ?? input.current)?.focus();
  };

  return (
    <Input.Wrapper
      id={id}
      className={classes.field}
      label={label}
      description={t("vocabularies.source", { source: list.source })}
      inputWrapperOrder={["label", "input", "description"]}
    >
      {chosen.length > 0 && (
        <ChosenCodes
          ref={rows}
          chosen={chosen}
          label={label}
          showsCodes={list.showsCodes}
          renderEnd={(code, index) => (
            <CloseButton
              size="sm"
              aria-label={t("vocabularies.remove", { name: nameOf(code) })}
              onClick={() => remove(index)}
            />
          )}
        />
      )}
      <Combobox
        store={combobox}
        onOptionSubmit={(code) => {
          toggle(code);
          setQuery("");
        }}
      >
        <Combobox.Target withExpandedAttribute>
          <Input
            ref={input}
            id={id}
            value={query}
            placeholder={t(`vocabularies.search.${field}`)}
            rightSection={<Combobox.Chevron />}
            rightSectionPointerEvents="none"
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              combobox.openDropdown();
            }}
            onClick={() => combobox.openDropdown()}
            onBlur={() => {
              combobox.closeDropdown();
              setQuery("");
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <CodeOptions
            label={label}
            showsCodes={list.showsCodes}
            found={found}
            isSought={isSought}
            isChosen={(code) => chosen.some(({ text }) => text === code)}
          />
        </Combobox.Dropdown>
      </Combobox>
      <Announcement>{isOpen && isSought ? foundText(found) : ""}</Announcement>
    </Input.Wrapper>
  );
}

const nameOf = ({ text, name }: ChosenCode): string => name ?? text;
