import { useElementSize } from "@mantine/hooks";
import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormatting } from "../i18n/formatting.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { Initials } from "../ui/Initials.tsx";
import { hasRoomForNames, marksOn } from "./marksOn.ts";
import { PositionMark, PositionWay } from "./PositionMark.tsx";
import classes from "./PositionTriangle.module.css";
import type { Standing } from "./standing.ts";
import { triangleIn } from "./triangle.ts";
import { TriangleGround } from "./TriangleGround.tsx";

/** Until it is known how much room there is. */
const usualWidth = 640;

/** Everybody's place between three readings. The table below it says the same; this is for the eye. */
export function PositionTriangle({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  const text = useLocalized();
  const { list } = useFormatting();
  const captionId = useId();
  const { ref, width } = useElementSize();
  const interpretations = useRecords((records) => records.template.interpretations);
  const universities = useRecords((records) => records.universities);
  const triangle = useMemo(() => triangleIn(Math.max(280, width || usualWidth)), [width]);
  const marks = useMemo(
    () => marksOn(triangle, standing, universities),
    [triangle, standing, universities],
  );
  const { now, before } = standing;
  const shown = universities.filter(({ id }) =>
    now.universities.some(({ universityId }) => universityId === id),
  );
  return (
    <figure className={classes.figure} ref={ref}>
      <svg
        className={classes.triangle}
        viewBox={`0 0 ${triangle.width} ${triangle.height}`}
        role="img"
        aria-label={t("position.chart.triangle", {
          readings: list(interpretations.map(({ name }) => text(name))),
          people: now.people.length,
          universities: t("position.chart.universities", { count: now.universities.length }),
        })}
        aria-describedby={captionId}
      >
        <TriangleGround triangle={triangle} interpretations={interpretations} />
        {marks
          .filter(({ kind }) => kind === "university")
          .map((mark) => (
            <PositionWay key={mark.id} mark={mark} />
          ))}
        {marks.toReversed().map((mark) => (
          <PositionMark key={mark.id} mark={mark} />
        ))}
      </svg>
      {!hasRoomForNames(triangle) && (
        <ul className={classes.legend}>
          {shown.map(({ id, name, shortName, color }) => (
            <li key={id} title={name}>
              <Initials name={shortName} color={color} size={20} />
              {shortName}
            </li>
          ))}
        </ul>
      )}
      <figcaption className={classes.caption} id={captionId}>
        {t("position.chart.caption")}{" "}
        {before && t("position.chart.arrows", { round: before.round.number })}
      </figcaption>
    </figure>
  );
}
