import { Button, Group, Radio, Stack, Textarea } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { decisions, type Decision } from "#shared/signOff.ts";
import type { Block } from "#shared/template.ts";
import { limits, type University } from "#shared/workshop.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { notify } from "../ui/notify.ts";
import { SeenWords } from "./SeenWords.tsx";
import { SignOffTrouble, type Signing } from "./SignOffTrouble.tsx";
import { putSignOff } from "./signOffCalls.ts";
import { useSeenBlock } from "./useSeenBlock.ts";
import type { RenderBlock } from "./useSeenBlock.ts";

interface SignOffFormProps {
  block: Block;
  university: University;
  asked: Decision;
  renderBlock: RenderBlock;
  onSigned(): void;
}

export function SignOffForm({ block, university, asked, renderBlock, onSigned }: SignOffFormProps) {
  const { t } = useTranslation();
  const text = useLocalized();
  const canvasId = useRecords((records) => records.canvasId);
  const { seen, isChanged, look } = useSeenBlock(block.id, renderBlock);
  const [decision, setDecision] = useState<Decision>(asked);
  const [note, setNote] = useState("");
  const noteField = useRef<HTMLTextAreaElement>(null);
  const [signing, setSigning] = useState<Signing>({ state: "idle" });
  const needsNote = decision !== "agree";
  const lacksNote = needsNote && note.trim() === "";
  const shortName = university.shortName;

  async function sign(): Promise<void> {
    if (isChanged) return;
    if (lacksNote) {
      noteField.current?.focus();
      return setSigning({ state: "note-missing" });
    }
    setSigning({ state: "signing" });
    const signed = await putSignOff(canvasId, block.id, {
      universityId: university.id,
      decision,
      seenHash: seen.hash,
      ...(note.trim() !== "" && { note: note.trim() }),
    });
    if (!signed.ok) return setSigning({ state: "refused", problem: signed.error, hash: seen.hash });
    const names = { university: shortName, block: text(block.name) };
    notify(t("agreement.sign.signed", { ...names, decided: t(`agreement.decided.${decision}`) }));
    onSigned();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <Stack gap="md">
        <SeenWords seen={seen} />
        <SignOffTrouble signing={signing} seen={seen} isChanged={isChanged} onLook={look} />
        <Radio.Group
          label={t("agreement.sign.decision", { university: shortName })}
          value={decision}
          onChange={setDecision}
        >
          <Stack gap="xs" mt="xs">
            {decisions.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`agreement.decisions.${value}`)}
                description={t(`agreement.sign.meaning.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          ref={noteField}
          label={t("agreement.sign.note")}
          description={needsNote ? t("agreement.sign.noteRequired") : t("common.optional")}
          required={needsNote}
          error={signing.state === "note-missing" && lacksNote && t("agreement.sign.noteMissing")}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={limits.note}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={signing.state === "signing"} disabled={isChanged}>
            {t("agreement.sign.submit", { university: shortName })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
