import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TemplateOutline, TemplateRecord } from "#shared/templateRecord.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { Shape } from "../ui/Shape.tsx";
import classes from "./TemplateList.module.css";
import { useWritten } from "./useWritten.ts";

interface TemplateCardProps {
  outline: TemplateOutline;
  /** Whose reading it is. */
  about?: string;
  /** Its newest version, for one of the workshop's own. */
  changed?: Pick<TemplateRecord, "version" | "changedBy" | "changedAt">;
  actions: ReactNode;
}

/** A template as lists show it: its name, its readings with their shapes, and how much there is. */
export function TemplateCard({ outline, about, changed, actions }: TemplateCardProps) {
  const { t } = useTranslation();
  const { date } = useFormatting();
  const written = useWritten();
  const { name, interpretations, blocks, zones } = outline;
  return (
    <article className={classes.card}>
      <h3 className={classes.name}>{written(name)}</h3>
      <ul className={classes.readings}>
        {interpretations.map(({ id, name: reading, hue, shape }) => (
          <li key={id} className={classes.reading} style={{ color: `var(--${hue})` }}>
            <Shape shape={shape} hue={hue} />
            {written(reading)}
          </li>
        ))}
      </ul>
      <p className={classes.facts}>
        {t("templates.parts", { blocks, zones })}
        {changed && (
          <span>
            {t("templates.version", {
              version: changed.version,
              name: changed.changedBy.name,
              date: date(changed.changedAt),
            })}
          </span>
        )}
      </p>
      {about !== undefined && <p className={classes.about}>{about}</p>}
      <div className={classes.actions}>{actions}</div>
    </article>
  );
}
