import { Button, Group, Radio, Stack, TextInput } from "@mantine/core";
import { useCallback, useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import type { CanvasId } from "#shared/canvas.ts";
import { inBothLanguages } from "#shared/templateLanguages.ts";
import type { TemplateRecord } from "#shared/templateRecord.ts";
import { limits, type WorkshopId } from "#shared/workshop.ts";
import { problemText } from "../api/problemText.ts";
import type { Problem } from "../api/request.ts";
import { getTemplates } from "../api/templates.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { createCanvas } from "../api/workshops.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { readingNames, readingOf } from "./readings.ts";

interface NewCanvasDialogProps {
  workshopId: WorkshopId;
  opened: boolean;
  onClose: () => void;
  onCreated: (canvasId: CanvasId) => void;
}

export function NewCanvasDialog({ opened, onClose, ...form }: NewCanvasDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t("workshop.newCanvas.title")}>
      <NewCanvasForm {...form} />
    </Dialog>
  );
}

function NewCanvasForm({
  workshopId,
  onCreated,
}: Pick<NewCanvasDialogProps, "workshopId" | "onCreated">) {
  const { t } = useTranslation();
  const [title, setTitle] = useState("");
  const [start, setStart] = useState("blank");
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const templates = useTemplates(workshopId);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === "") return;
    setSending(true);
    const example = readingOf(start);
    const own = templates.find(({ id }) => id === start);
    const created = await createCanvas(workshopId, {
      title: title.trim(),
      ...(example && { example }),
      ...(own && { templateId: own.id }),
    });
    setSending(false);
    setProblem(created.ok ? null : created.error);
    if (created.ok) onCreated(created.value.canvas.id);
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <TextInput
          data-autofocus
          label={t("workshop.newCanvas.name")}
          required
          maxLength={limits.title}
          value={title}
          error={wasTried && title.trim() === "" && t("workshop.newCanvas.nameMissing")}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <Radio.Group label={t("workshop.newCanvas.start")} value={start} onChange={setStart}>
          <Stack gap="sm" mt="xs">
            <Radio
              value="blank"
              label={t("workshop.newCanvas.blank")}
              description={t("workshop.newCanvas.blankHint")}
            />
            <OwnTemplates templates={templates} />
            {readingNames.map((reading) => (
              <Radio
                key={reading}
                value={reading}
                label={t("workshop.newCanvas.example", {
                  reading: t(`common.interpretations.${reading}`).toLocaleLowerCase(),
                })}
                description={t("workshop.newCanvas.exampleHint")}
              />
            ))}
          </Stack>
        </Radio.Group>
        {problem && <ErrorNote>{problemText(problem)}</ErrorNote>}
        <Group justify="flex-end">
          <Button type="submit" loading={isSending}>
            {t("workshop.newCanvas.submit")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The workshop's own; none while they are not known. */
function useTemplates(workshopId: WorkshopId): TemplateRecord[] {
  const [answer] = useAnswer(useCallback(() => getTemplates(workshopId), [workshopId]));
  return answer.state === "ready" ? answer.value.templates : [];
}

function OwnTemplates({ templates }: { templates: TemplateRecord[] }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  return templates.map(({ id, name, version, interpretations, blocks }) => (
    <Radio
      key={id}
      value={id}
      label={t("workshop.newCanvas.own", { name: localized(inBothLanguages(name)) })}
      description={t("workshop.newCanvas.ownHint", {
        count: interpretations.length,
        blocks,
        version,
      })}
    />
  ));
}
