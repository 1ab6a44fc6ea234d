import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { blockOf } from "#shared/template.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { CommentOnBlock } from "./BlockHeader.tsx";
import { useCanvas } from "./canvasContext.ts";
import classes from "./CanvasHeader.module.css";
import { blockElementId } from "./focusPlace.ts";
import { PrimaryField } from "./PrimaryField.tsx";
import { TitleField } from "./TitleField.tsx";
import { useNumberField } from "./useShared.ts";
import { WritersHere } from "./WritersHere.tsx";

/** The head of the page: the title block, the leading reading and the facts one asks first. */
export function CanvasHeader({ facts }: { facts: ReactNode }) {
  const { template, slots, awareness } = useCanvas();
  const title = blockOf(template, "title");
  return (
    <header className={classes.head} id={blockElementId("title")} tabIndex={-1} data-block="title">
      <TitleField />
      <div className={classes.facts}>
        <PrimaryField />
        <Facts />
        {facts}
        {title && (
          <div className={classes.end}>
            <WritersHere awareness={awareness} blockId={title.id} />
            <CommentOnBlock block={title} />
            {slots.blockState(title)}
          </div>
        )}
      </div>
    </header>
  );
}

function Facts() {
  const { doc } = useCanvas();
  const { t } = useTranslation();
  const { number } = useFormatting();
  const credits = useNumberField(doc, "ects");
  const level = useNumberField(doc, "eqf");
  if (credits === null && level === null) return null;
  const facts = [
    ...(credits === null ? [] : [t("canvas.facts.credits", { credits: number(credits) })]),
    ...(level === null ? [] : [t("canvas.facts.level", { level })]),
  ];
  return <span>{facts.join(" · ")}</span>;
}
