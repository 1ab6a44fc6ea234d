import { Fragment, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { placesOf } from "#shared/canvas.ts";
import { promptOf, type Block } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Shape } from "../ui/Shape.tsx";
import { useCanvas } from "./canvasContext.ts";
import classes from "./Lanes.module.css";
import { PlaceText } from "./PlaceText.tsx";
import { usePrimary } from "./useShared.ts";

/** A block under each reading, side by side where there is room. */
export function Lanes({ block }: { block: Block }) {
  const { doc, template } = useCanvas();
  const { t } = useTranslation();
  const localized = useLocalized();
  const primary = usePrimary(doc, template);
  const places = useMemo(() => placesOf(template, block), [template, block]);
  return (
    <div className={classes.lanes}>
      {places.map((place) => {
        const reading = template.interpretations.find(({ id }) => id === place.lane);
        if (!reading) return <Fragment key={place.lane} />;
        const name = localized(reading.name);
        return (
          <div key={reading.id} className={classes.lane} data-hue={reading.hue}>
            <h3 className={classes.name}>
              <Shape shape={reading.shape} hue={reading.hue} />
              {name}
              {primary === reading.id && (
                <span className={classes.primary}>{t("canvas.primary.lane")}</span>
              )}
            </h3>
            <PlaceText
              place={place}
              label={t("canvas.laneLabel", { block: localized(block.name), lane: name })}
              prompt={localized(promptOf(block, reading.id))}
            />
          </div>
        );
      })}
    </div>
  );
}
