import { Button, TextInput } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Announcement } from "./Announcement.tsx";
import classes from "./CopyField.module.css";

interface CopyFieldProps {
  label: string;
  value: string;
  description?: string;
}

/** A text to copy. It stays selectable, for browsers that refuse the clipboard. */
export function CopyField({ label, value, description }: CopyFieldProps) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 3000 });
  return (
    <div className={classes.field}>
      <TextInput
        className={classes.input}
        label={label}
        description={description}
        value={value}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        variant="default"
        aria-label={t("common.copyOf", { label })}
        leftSection={
          clipboard.copied ? (
            <IconCheck size={16} color="var(--state-agreed)" aria-hidden />
          ) : (
            <IconCopy size={16} aria-hidden />
          )
        }
        onClick={() => clipboard.copy(value)}
      >
        {clipboard.copied ? t("common.copied") : t("common.copy")}
      </Button>
      <Announcement>{clipboard.copied ? t("common.copiedOf", { label }) : ""}</Announcement>
    </div>
  );
}
