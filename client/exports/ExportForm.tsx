import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CanvasId } from "#shared/canvas.ts";
import { problemText } from "../api/problemText.ts";
import type { Problem } from "../api/request.ts";
import { languageNames } from "../i18n/language.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { Announcement } from "../ui/Announcement.tsx";
import { ErrorNote } from "../ui/ErrorNote.tsx";
import { notify } from "../ui/notify.ts";
import { downloadDraft, type Format, type Scope } from "./downloadDraft.ts";

/** The canvas that is taken along. */
export interface Exported {
  canvasId: CanvasId;
  /** How many blocks the canvas has, and how many of them every university accepts. */
  blocks: number;
  agreed: number;
}

interface ExportFormProps extends Exported {
  onDone(): void;
}

type Exporting = { state: "idle" } | { state: "preparing" } | { state: "failed"; problem: Problem };

export function ExportForm({ canvasId, blocks, agreed, onDone }: ExportFormProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const [format, setFormat] = useState<Format>("docx");
  const [scope, setScope] = useState<Scope>("all");
  const [exporting, setExporting] = useState<Exporting>({ state: "idle" });
  const isPreparing = exporting.state === "preparing";

  async function download(): Promise<void> {
    setExporting({ state: "preparing" });
    const downloaded = await downloadDraft(canvasId, { format, scope, lang });
    if (!downloaded.ok) return setExporting({ state: "failed", problem: downloaded.error });
    notify(t("exports.done", { file: downloaded.value }));
    onDone();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void download();
      }}
    >
      <Stack gap="lg">
        <Radio.Group label={t("exports.format")} value={format} onChange={setFormat}>
          <Stack gap="xs" mt="xs">
            {(["docx", "md", "json"] as const).map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`exports.formats.${value}`)}
                description={t(`exports.formatMeaning.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group label={t("exports.scope")} value={scope} onChange={setScope}>
          <Stack gap="xs" mt="xs">
            <Radio
              value="all"
              label={t("exports.scopes.all")}
              description={t("exports.scopeMeaning.all", { count: blocks })}
            />
            <Radio
              value="agreed"
              label={t("exports.scopes.agreed")}
              description={t("exports.scopeMeaning.agreed", { count: agreed })}
            />
          </Stack>
        </Radio.Group>
        <Text size="sm" c="dimmed">
          {t("exports.language", { language: languageNames[lang] })}
        </Text>
        {exporting.state === "failed" && <ErrorNote>{problemText(exporting.problem)}</ErrorNote>}
        <Announcement>{isPreparing ? t("exports.preparing") : ""}</Announcement>
        <Group justify="flex-end">
          <Button type="submit" loading={isPreparing}>
            {t("exports.submit")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
