import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { University } from "#shared/workshop.ts";
import type { CanvasCard as Card } from "../api/records.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Shape } from "../ui/Shape.tsx";
import { AgreementBar } from "./AgreementBar.tsx";
import classes from "./CanvasCard.module.css";

interface CanvasCardProps {
  canvas: Card;
  universities: University[];
  /** What can be done with the canvas, at the card's corner. */
  menu: ReactNode;
}

export function CanvasCard({ canvas, universities, menu }: CanvasCardProps) {
  const { t } = useTranslation();
  const { date } = useFormatting();
  const { title, blocks, written, agreed, openThreads, createdBy, createdAt } = canvas;
  return (
    <article className={classes.card}>
      <div className={classes.menu}>{menu}</div>
      <Primary reading={canvas.reading} />
      <h3 className={classes.title}>
        <Link to={`/c/${canvas.id}`} className={classes.link}>
          {title}
        </Link>
      </h3>
      <p className={classes.counts}>
        <span>{t("workshop.canvases.written", { written, blocks })}</span>
        <span>{t("workshop.canvases.agreed", { agreed })}</span>
        <span>{t("workshop.canvases.threads", { count: openThreads })}</span>
      </p>
      <AgreementBar canvas={canvas} universities={universities} />
      <p className={classes.by}>
        {t("workshop.canvases.by", { name: createdBy.name, date: date(createdAt) })}
      </p>
    </article>
  );
}

function Primary({ reading }: { reading: Card["reading"] }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (!reading) return <p className={classes.primary}>{t("workshop.canvases.noPrimary")}</p>;
  const { name, shape, hue } = reading;
  return (
    <p className={classes.primary} style={{ color: `var(--${hue})` }}>
      <Shape shape={shape} hue={hue} />
      {localized(name)}
    </p>
  );
}
