import { useTranslation } from "react-i18next";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Shape } from "../ui/Shape.tsx";
import { useCanvas } from "./canvasContext.ts";
import classes from "./Readings.module.css";
import { usePrimary } from "./useShared.ts";

/** What tends to go wrong under the reading that leads, for as long as it leads. */
export function WatchOut() {
  const { doc, template } = useCanvas();
  const { t } = useTranslation();
  const localized = useLocalized();
  const primary = usePrimary(doc, template);
  const leading = template.interpretations.find(({ id }) => id === primary);
  if (!leading) return <p className={classes.none}>{t("canvas.readings.noneLeads")}</p>;
  if (leading.watchOut.length === 0) return null;
  return (
    <section className={classes.leading} style={{ "--hue": `var(--${leading.hue})` }}>
      <h3 className={classes.watch}>
        <Shape shape={leading.shape} hue={leading.hue} />
        {t("canvas.readings.watchOutFor", { reading: localized(leading.name) })}
      </h3>
      <ul className={classes.hints}>
        {leading.watchOut.map((hint) => (
          <li key={hint.en}>{localized(hint)}</li>
        ))}
      </ul>
    </section>
  );
}
