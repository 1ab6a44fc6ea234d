import { ActionIcon, Button, NativeSelect, Text, TextInput } from "@mantine/core";
import { randomId } from "@mantine/hooks";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { limits } from "#shared/workshop.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { countryOptions } from "./countries.ts";
import { useFaultText } from "./faultText.ts";
import classes from "./OpenWorkshopForm.module.css";
import { emptyRow, type Fault, type UniversityRow } from "./workshopDraft.ts";

interface UniversityRowsProps {
  rows: UniversityRow[];
  faults: Record<UniversityRow["key"], Fault>;
  onChange: (rows: UniversityRow[]) => void;
}

/** The universities of the workshop: a name and, if wanted, a country each. */
export function UniversityRows({ rows, faults, onChange }: UniversityRowsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const faultText = useFaultText();
  const countries = useMemo(() => countryOptions(language), [language]);
  const change = (changed: UniversityRow) =>
    onChange(rows.map((row) => (row.key === changed.key ? changed : row)));

  return (
    <fieldset className={classes.universities}>
      <legend>{t("home.form.universities")}</legend>
      <Text size="sm" c="dimmed">
        {t("home.form.universitiesHint")}
      </Text>
      <ul className={classes.rows}>
        {rows.map((row, index) => {
          const label = t("home.form.universityName", { number: index + 1 });
          return (
            <li key={row.key} className={classes.row}>
              <TextInput
                aria-label={label}
                placeholder={label}
                value={row.name}
                error={faultText(faults[row.key], t("home.form.universityMissing"), limits.name)}
                onChange={({ currentTarget }) => change({ ...row, name: currentTarget.value })}
              />
              <NativeSelect
                aria-label={t("home.form.countryOf", { number: index + 1 })}
                data={[{ value: "", label: t("home.form.noCountry") }, ...countries]}
                value={row.country}
                onChange={({ currentTarget }) => change({ ...row, country: currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                disabled={rows.length === 1}
                aria-label={t("home.form.removeUniversity", { name: row.name || label })}
                onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={rows.length >= limits.universities}
        onClick={() => onChange([...rows, emptyRow(randomId())])}
      >
        {t("home.form.addUniversity")}
      </Button>
    </fieldset>
  );
}
