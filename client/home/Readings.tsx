import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Shape } from "../ui/Shape.tsx";
import classes from "./Readings.module.css";

const readings = [
  { id: "theme", shape: "circle", hue: "teal" },
  { id: "method", shape: "triangle", hue: "violet" },
  { id: "partnership", shape: "square", hue: "orange" },
] as const;

/** The three readings of "challenge-based", each with its hue, its shape and its word. */
export function Readings() {
  const { t } = useTranslation();
  return (
    <section className={classes.readings} aria-labelledby="readings">
      <Title order={2} id="readings" size="h3">
        {t("home.readings.title")}
      </Title>
      <ul className={classes.list}>
        {readings.map(({ id, shape, hue }) => (
          <li key={id} className={classes.reading} style={{ borderTopColor: `var(--${hue})` }}>
            <h3 className={classes.name} style={{ color: `var(--${hue})` }}>
              <Shape shape={shape} hue={hue} size={12} />
              {t(`common.interpretations.${id}`)}
            </h3>
            <p className={classes.meaning}>{t(`home.readings.${id}`)}</p>
          </li>
        ))}
      </ul>
      <p className={classes.provenance}>{t("home.readings.provenance")}</p>
    </section>
  );
}
