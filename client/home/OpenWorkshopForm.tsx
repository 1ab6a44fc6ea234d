import { Button, NativeSelect, Stack, Text, TextInput, Title } from "@mantine/core";
import { useRef, useState, type SubmitEvent } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { limits } from "#shared/workshop.ts";
import { problemText } from "../api/problemText.ts";
import type { CreatedWorkshop } from "../api/records.ts";
import type { Problem } from "../api/request.ts";
import { createWorkshop } from "../api/workshops.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { useFaultText } from "./faultText.ts";
import classes from "./OpenWorkshopForm.module.css";
import { UniversityRows } from "./UniversityRows.tsx";
import { bodyOf, emptyDraft, faultsIn, hasFaults, namedRows } from "./workshopDraft.ts";

/** Faults show when somebody tries to send, and go as they are mended. */
export function OpenWorkshopForm({ onCreated }: { onCreated: (created: CreatedWorkshop) => void }) {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const [draft, setDraft] = useState(emptyDraft);
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const faults = wasTried ? faultsIn(draft) : { universities: {} };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    // At once, so that the first faulty field can be found and focused.
    flushSync(() => setTried(true));
    if (hasFaults(faultsIn(draft))) {
      form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
      return;
    }
    setSending(true);
    const created = await createWorkshop(bodyOf(draft));
    setSending(false);
    setProblem(created.ok ? null : created.error);
    if (created.ok) onCreated(created.value);
  };

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <div>
        <Title order={2}>{t("home.form.title")}</Title>
        <Text c="dimmed" mt={4}>
          {t("home.form.lead")}
        </Text>
      </div>
      <TextInput
        data-autofocus
        label={t("home.form.workshopTitle")}
        description={t("home.form.workshopTitleHint")}
        required
        value={draft.title}
        error={faultText(faults.title, t("home.form.workshopTitleMissing"), limits.title)}
        onChange={({ currentTarget }) => setDraft({ ...draft, title: currentTarget.value })}
      />
      <UniversityRows
        rows={draft.universities}
        faults={faults.universities}
        onChange={(universities) => setDraft({ ...draft, universities })}
      />
      <div className={classes.you}>
        <TextInput
          label={t("home.form.yourName")}
          autoComplete="name"
          required
          value={draft.yourName}
          error={faultText(faults.yourName, t("home.form.yourNameMissing"), limits.name)}
          onChange={({ currentTarget }) => setDraft({ ...draft, yourName: currentTarget.value })}
        />
        <NativeSelect
          label={t("home.form.yourUniversity")}
          value={draft.yourUniversity}
          data={[
            ...namedRows(draft.universities).map(({ key, name }) => ({ value: key, label: name })),
            { value: "", label: t("home.form.noUniversity") },
          ]}
          onChange={({ currentTarget }) =>
            setDraft({ ...draft, yourUniversity: currentTarget.value })
          }
        />
      </div>
      <Stack gap="sm" align="flex-start">
        {problem && <ErrorNote>{problemText(problem)}</ErrorNote>}
        <Button type="submit" loading={isSending}>
          {t("home.form.submit")}
        </Button>
      </Stack>
    </form>
  );
}
