import { useTranslation } from "react-i18next";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Shape } from "../ui/Shape.tsx";
import { useCanvas } from "./canvasContext.ts";
import classes from "./Readings.module.css";

/** What each reading means and what tends to go wrong under it, with whose reading this is. */
export function Readings() {
  const { template } = useCanvas();
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <details className={classes.readings}>
      <summary className={classes.summary}>{t("canvas.readings.summary")}</summary>
      {template.interpretations.map((reading) => (
        <div key={reading.id} className={classes.reading}>
          <h3 className={classes.name} style={{ color: `var(--${reading.hue})` }}>
            <Shape shape={reading.shape} hue={reading.hue} />
            {localized(reading.name)}
          </h3>
          <p className={classes.definition}>{localized(reading.definition)}</p>
          <p className={classes.watch}>{t("canvas.readings.watchOut")}</p>
          <ul className={classes.hints}>
            {reading.watchOut.map((hint) => (
              <li key={hint.en}>{localized(hint)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className={classes.provenance}>{localized(template.provenance)}</p>
    </details>
  );
}
