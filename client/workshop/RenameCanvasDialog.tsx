import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import type { CanvasId } from "#shared/canvas.ts";
import { limits } from "#shared/workshop.ts";
import type { CanvasCard } from "../api/records.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { notify } from "../ui/notify.ts";

/** Gives a canvas another title, and tells how that ended. */
export type Rename = (
  canvasId: CanvasId,
  title: string,
) => Promise<"saved" | "unsaved" | "refused" | "not-loaded">;

interface RenameCanvasDialogProps {
  canvas: CanvasCard;
  rename: Rename;
  opened: boolean;
  onClose: () => void;
  onRenamed: () => void;
}

/** The title is part of the canvas's words; it is written here as it would be there. */
export function RenameCanvasDialog({ opened, onClose, ...form }: RenameCanvasDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t("canvases.rename.title")}>
      <RenameForm {...form} onDone={onClose} />
    </Dialog>
  );
}

type RenameFormProps = Omit<RenameCanvasDialogProps, "opened" | "onClose"> & { onDone: () => void };

function RenameForm({ canvas, rename, onRenamed, onDone }: RenameFormProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(canvas.title);
  const [isSending, setSending] = useState(false);
  const [failed, setFailed] = useState<"unsaved" | "refused" | "not-loaded" | null>(null);
  const isUntitled = title.trim() === "";

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isUntitled) return;
    setSending(true);
    const renamed = await rename(canvas.id, title.trim());
    setSending(false);
    if (renamed !== "saved") return setFailed(renamed);
    notify(t("canvases.rename.done", { title: title.trim() }));
    onRenamed();
    onDone();
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <TextInput
          data-autofocus
          label={t("canvases.rename.name")}
          required
          maxLength={limits.title}
          value={title}
          error={isUntitled && t("canvases.rename.nameMissing")}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        {failed && <ErrorNote>{t(`canvases.rename.${failed}`)}</ErrorNote>}
        <Group justify="flex-end">
          <Button type="submit" loading={isSending}>
            {t("canvases.rename.submit")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
