import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { interpretations } from "#shared/challengeTemplate/interpretations.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Shape } from "../ui/Shape.tsx";
import classes from "./Readings.module.css";

/** The three readings of "challenge-based", each with its hue, its shape and its word. */
export function Readings() {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <section className={classes.readings} aria-labelledby="readings">
      <Title order={2} id="readings" size="h3">
        {t("home.readings.title")}
      </Title>
      <ul className={classes.list}>
        {interpretations.map(({ id, name, definition, shape, hue }) => (
          <li key={id} className={classes.reading} style={{ borderTopColor: `var(--${hue})` }}>
            <h3 className={classes.name} style={{ color: `var(--${hue})` }}>
              <Shape shape={shape} hue={hue} size={12} />
              {localized(name)}
            </h3>
            <p className={classes.meaning}>{localized(definition)}</p>
          </li>
        ))}
      </ul>
      <p className={classes.provenance}>{t("home.readings.provenance")}</p>
    </section>
  );
}
