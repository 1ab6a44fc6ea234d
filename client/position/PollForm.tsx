import { Button, Radio, Stack } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isSameAnswer, pollOf, type Choices, type PollRound } from "#shared/poll.ts";
import { problemText } from "../api/problemText.ts";
import type { Problem } from "../api/request.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import classes from "./Position.module.css";
import { answerRound } from "./positionCalls.ts";

interface PollFormProps {
  round: PollRound;
  /** What the server keeps of yours; null before you answered. */
  kept: Choices | null;
  /** Resolves when `kept` is up to date. */
  onKept(): Promise<void>;
}

type Keeping =
  | { state: "idle" }
  | { state: "keeping" }
  | { state: "incomplete" }
  | { state: "refused"; problem: Problem };

/** The questions one below the other. What was chosen stays in the form until it is kept. */
export function PollForm({ round, kept, onKept }: PollFormProps) {
  const { t } = useTranslation();
  const text = useLocalized();
  const template = useRecords((records) => records.template);
  const canvasId = useRecords((records) => records.canvasId);
  const questions = pollOf(template);
  const [chosen, setChosen] = useState<Choices>({});
  const [keeping, setKeeping] = useState<Keeping>({ state: "idle" });
  const form = useRef<HTMLFormElement>(null);
  const choices = { ...kept, ...chosen };
  const isMissing = (id: string) => choices[id] === undefined;
  const isKept = kept !== null && isSameAnswer(kept, choices);

  async function keep(): Promise<void> {
    const missing = questions.find(({ id }) => isMissing(id));
    if (missing) {
      form.current
        ?.querySelector<HTMLInputElement>(`[data-question="${missing.id}"] input`)
        ?.focus();
      return setKeeping({ state: "incomplete" });
    }
    setKeeping({ state: "keeping" });
    const answered = await answerRound(canvasId, round.number, choices);
    if (!answered.ok) return setKeeping({ state: "refused", problem: answered.error });
    await onKept();
    setKeeping({ state: "idle" });
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Stack gap="lg">
        {questions.map(({ id, question, options }) => (
          <Radio.Group
            key={id}
            data-question={id}
            label={text(question)}
            value={choices[id] ?? ""}
            onChange={(choice) => setChosen((before) => ({ ...before, [id]: choice }))}
            error={keeping.state === "incomplete" && isMissing(id) && t("position.form.choose")}
          >
            <Stack gap="xs" mt="xs">
              {options.map(({ interpretation, label }) => (
                <Radio key={interpretation} value={interpretation} label={text(label)} />
              ))}
            </Stack>
          </Radio.Group>
        ))}
        <Trouble keeping={keeping} />
        <div className={classes.keep}>
          <Button
            type="submit"
            size="compact-md"
            loading={keeping.state === "keeping"}
            disabled={isKept}
          >
            {t(kept === null ? "position.form.submit" : "position.form.change")}
          </Button>
          <span role="status" className={classes.kept}>
            {isKept && (
              <>
                <IconCheck size={16} aria-hidden /> {t("position.form.kept")}
              </>
            )}
          </span>
        </div>
      </Stack>
    </form>
  );
}

function Trouble({ keeping }: { keeping: Keeping }) {
  const { t } = useTranslation();
  if (keeping.state === "incomplete") {
    return <ErrorNote>{t("position.form.incomplete")}</ErrorNote>;
  }
  if (keeping.state !== "refused") return null;
  const { problem } = keeping;
  return (
    <ErrorNote>
      {problem.code === "round-closed"
        ? t("position.form.tooLate")
        : t("position.form.notKept", { problem: problemText(problem) })}
    </ErrorNote>
  );
}
