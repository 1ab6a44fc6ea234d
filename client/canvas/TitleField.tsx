import { VisuallyHidden } from "@mantine/core";
import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { titleOf } from "#shared/canvas.ts";
import { bindTitle } from "./bindTitle.ts";
import { useCanvas } from "./canvasContext.ts";
import { enterText, leaveText } from "./editors.ts";
import classes from "./TitleField.module.css";
import { useText } from "./useShared.ts";

/** What fits on a certificate and in a table of contents; advice, not a limit. */
const advisedLength = 120;
/** What nobody calls a title any more: a paste that slipped in here would stop the page. */
const mostLetters = 2_000;
const place = { blockId: "title" };

/** The module's title: the page's heading, written together by those who may. */
export function TitleField() {
  const { doc, access } = useCanvas();
  const { t } = useTranslation();
  const title = useText(titleOf(doc));
  if (access !== "write") return <h1 className={classes.title}>{title || t("canvas.untitled")}</h1>;
  return (
    <>
      <VisuallyHidden component="h1">{title || t("canvas.untitled")}</VisuallyHidden>
      <SharedField />
    </>
  );
}

function SharedField() {
  const { doc } = useCanvas();
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const adviceId = useId();
  const text = titleOf(doc);
  const title = useText(text);
  useEffect(() => (field.current ? bindTitle(field.current, text) : undefined), [text]);
  const isLong = title.length > advisedLength;
  return (
    // The copy beside the field has its words and so gives it its height.
    <div className={classes.grow} data-words={`${title} `}>
      <textarea
        ref={field}
        className={classes.title}
        rows={1}
        maxLength={mostLetters}
        aria-label={t("canvas.title.label")}
        aria-describedby={isLong ? adviceId : undefined}
        placeholder={t("canvas.title.placeholder")}
        onFocus={() => enterText({ place, editor: null })}
        onBlur={() => leaveText(place)}
      />
      {isLong && (
        <p className={classes.advice} id={adviceId}>
          {t("canvas.title.long", { count: title.length, advised: advisedLength })}
        </p>
      )}
    </div>
  );
}
