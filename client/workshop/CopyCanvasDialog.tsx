import { Button, Group, Radio, Stack, Text, TextInput } from "@mantine/core";
import { useCallback, useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import type { CanvasId } from "#shared/canvas.ts";
import type { Interpretation, Template } from "#shared/template.ts";
import { limits } from "#shared/workshop.ts";
import { copyCanvas, getCanvas } from "../api/canvases.ts";
import { problemText } from "../api/problemText.ts";
import type { CanvasCard } from "../api/records.ts";
import type { Problem } from "../api/request.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";

interface CopyCanvasDialogProps {
  canvas: CanvasCard;
  opened: boolean;
  onClose: () => void;
  onCreated: (canvasId: CanvasId) => void;
}

/** Design the same module again: for another reading, say, with every word to begin from. */
export function CopyCanvasDialog({ canvas, opened, onClose, onCreated }: CopyCanvasDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t("canvases.copy.title")}>
      <CopyForm canvas={canvas} onCreated={onCreated} />
    </Dialog>
  );
}

function CopyForm({ canvas, onCreated }: Pick<CopyCanvasDialogProps, "canvas" | "onCreated">) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [title, setTitle] = useState(t("canvases.copy.of", { title: canvas.title }));
  const [primary, setPrimary] = useState(canvas.primary ?? "");
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const readings = useInterpretations(canvas.id);
  const isUntitled = title.trim() === "";

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isUntitled) return;
    setSending(true);
    const made = await copyCanvas(canvas.id, { title: title.trim(), ...(primary && { primary }) });
    setSending(false);
    setProblem(made.ok ? null : made.error);
    if (made.ok) onCreated(made.value.canvas.id);
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Text size="sm">{t("canvases.copy.what")}</Text>
        <TextInput
          data-autofocus
          label={t("canvases.copy.name")}
          required
          maxLength={limits.title}
          value={title}
          error={isUntitled && t("canvases.copy.nameMissing")}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        {readings.length > 0 && (
          <Radio.Group label={t("canvases.copy.primary")} value={primary} onChange={setPrimary}>
            <Stack gap="sm" mt="xs">
              {readings.map(({ id, name, definition }) => (
                <Radio
                  key={id}
                  value={id}
                  label={localized(name)}
                  description={localized(definition)}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {problem && <ErrorNote>{problemText(problem)}</ErrorNote>}
        <Group justify="flex-end">
          <Button type="submit" loading={isSending}>
            {t("canvases.copy.submit")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Of the canvas's own template; none while it is not known. */
function useInterpretations(canvasId: CanvasId): Interpretation[] {
  const ask = useCallback(() => getCanvas(canvasId), [canvasId]);
  const [answer] = useAnswer(ask);
  if (answer.state !== "ready") return [];
  // The server answers with the template the canvas was made with, which has this type at its source.
  return (answer.value.template as unknown as Template).interpretations;
}
