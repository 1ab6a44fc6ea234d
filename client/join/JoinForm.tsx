import { Button, Select, Text, TextInput } from "@mantine/core";
import { useRef, useState, type SubmitEvent } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { limits } from "#shared/workshop.ts";
import { problemText } from "../api/problemText.ts";
import type { Invitation } from "../api/records.ts";
import type { Problem } from "../api/request.ts";
import { join } from "../api/workshops.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import classes from "./JoinForm.module.css";

interface JoinFormProps {
  token: string;
  invitation: Invitation;
  onJoined: () => void;
}

/** Never an id: the server's are longer. */
const guest = "guest";

/** A name and a university, and nothing else. */
export function JoinForm({ token, invitation, onJoined }: JoinFormProps) {
  const { t } = useTranslation();
  const { universities, universityId: fixedId } = invitation;
  const fixed = universities.find(({ id }) => id === fixedId);
  const [name, setName] = useState("");
  const [choice, setChoice] = useState<string | null>(fixedId);
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    // At once, so that the first faulty field can be found and focused.
    flushSync(() => setTried(true));
    if (name.trim() === "" || choice === null) {
      form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
      return;
    }
    setSending(true);
    const university = choice === guest ? {} : { universityId: choice };
    const joined = await join({ token, name: name.trim(), ...university });
    setSending(false);
    setProblem(joined.ok ? null : joined.error);
    if (joined.ok) onJoined();
  };

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t("join.name")}
        description={t("join.nameHint")}
        autoComplete="name"
        maxLength={limits.name}
        required
        data-autofocus
        value={name}
        error={wasTried && name.trim() === "" && t("join.nameMissing")}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      {fixed ? (
        <Text className={classes.fixed}>
          {t("join.universityFixed", { university: fixed.name })}
        </Text>
      ) : (
        <Select
          label={t("join.university")}
          placeholder={t("join.choose")}
          required
          allowDeselect={false}
          data={[
            ...universities.map(({ id, name: label }) => ({ value: id, label })),
            { value: guest, label: t("join.guest") },
          ]}
          value={choice}
          error={wasTried && choice === null && t("join.universityMissing")}
          onChange={setChoice}
        />
      )}
      {problem && <ErrorNote>{problemText(problem)}</ErrorNote>}
      <Button type="submit" size="md" loading={isSending} fullWidth>
        {t("join.submit")}
      </Button>
    </form>
  );
}
