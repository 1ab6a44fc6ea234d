import { Button, Group } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { codeNamesIn } from "#shared/vocabularies/codeNames.ts";
import { unsentText } from "../canvas/unsentText.ts";
import { useLanguage, useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import type { CanvasConnection } from "../sync/canvasConnection.ts";
import { Announcement } from "../ui/Announcement.tsx";
import classes from "./CanvasNotices.module.css";

export interface UnsentOfferProps {
  connection: CanvasConnection;
  /** What else one can do. */
  children?: ReactNode;
}

/**
 * What to do with changes that the server will not take: copy their text, look at it (and copy it by hand where the
 * browser keeps the page from the clipboard), or drop them and see what everybody sees.
 */
export function UnsentOffer({ connection, children }: UnsentOfferProps) {
  const { t } = useTranslation();
  const text = useLocalized();
  const language = useLanguage();
  const template = useRecords((records) => records.template);
  const clipboard = useClipboard({ timeout: 3000 });
  const [isAskedFor, setIsAskedFor] = useState(false);
  const isShown = isAskedFor || clipboard.error !== null;
  const [isDiscarding, setIsDiscarding] = useState(false);
  const { doc } = connection;
  const read = (): string =>
    unsentText(connection.unsavedPlaces(), {
      doc,
      template,
      t,
      text,
      language,
      codeName: codeNamesIn(language),
    });
  const words = read();

  return (
    <>
      <Group gap="xs" mt="sm">
        {words !== "" && (
          <>
            <Button
              size="sm"
              leftSection={
                clipboard.copied ? (
                  <IconCheck size={16} aria-hidden />
                ) : (
                  <IconCopy size={16} aria-hidden />
                )
              }
              onClick={() => clipboard.copy(read())}
            >
              {clipboard.copied ? t("common.copied") : t("canvas.unsent.copy")}
            </Button>
            <Button
              size="sm"
              variant="default"
              aria-expanded={isShown}
              onClick={() => {
                clipboard.reset();
                setIsAskedFor(!isShown);
              }}
            >
              {t(isShown ? "canvas.unsent.hide" : "canvas.unsent.show")}
            </Button>
          </>
        )}
        <Button
          size="sm"
          variant="default"
          aria-label={t("canvas.unsent.discardLabel")}
          aria-expanded={isDiscarding}
          onClick={() => setIsDiscarding(!isDiscarding)}
        >
          {t("canvas.unsent.discard")}
        </Button>
        {children}
      </Group>
      {isShown && (
        <textarea
          readOnly
          className={classes.text}
          aria-label={t("canvas.unsent.text")}
          rows={8}
          value={words}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {isDiscarding && (
        <Group gap="sm" mt="sm">
          <p>{t("canvas.unsent.discardQuestion")}</p>
          <Button
            size="sm"
            color="red"
            onClick={() => void connection.discard().finally(() => location.reload())}
          >
            {t("canvas.unsent.discardForGood")}
          </Button>
        </Group>
      )}
      <Announcement>{clipboard.copied ? t("canvas.unsent.copied") : ""}</Announcement>
    </>
  );
}
