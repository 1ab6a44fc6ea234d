import { useTranslation } from "react-i18next";
import { meanOf, type Point } from "#shared/position.ts";
import type { Interpretation } from "#shared/template.ts";
import { useFormatting } from "../i18n/formatting.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords } from "../records/canvasRecords.ts";
import { Initials } from "../ui/Initials.tsx";
import { Shape } from "../ui/Shape.tsx";
import classes from "./PositionBars.module.css";
import type { Standing } from "./standing.ts";
import { usePercent } from "./usePercent.ts";

/** For any number of readings: a bar per university, split by reading, with the round before as a thin one below it. */
export function PositionBars({ standing: { now, before } }: { standing: Standing }) {
  const { t } = useTranslation();
  const text = useLocalized();
  const { list } = useFormatting();
  const interpretations = useRecords((records) => records.template.interpretations);
  const universities = useRecords((records) => records.universities);
  const all = meanOf(now.people.map(({ point }) => point));
  const count = now.universities.length;
  const label = t("position.chart.bars", {
    readings: list(interpretations.map(({ name }) => text(name))),
    universities: t("position.chart.universities", { count }),
  });
  return (
    <figure className={classes.bars}>
      <div role="img" aria-label={label} className={classes.rows}>
        {universities.map(({ id, name, shortName, color }) => {
          const position = now.universities.find(({ universityId }) => universityId === id);
          if (!position) return null;
          return (
            <div key={id} className={classes.row}>
              <span className={classes.name} title={name}>
                <Initials name={shortName} color={color} size={22} />
                {shortName}
              </span>
              <Bar point={position.point} before={before?.moved.get(id)?.from} />
            </div>
          );
        })}
        {all && (
          <div className={classes.row}>
            <span className={classes.name}>{t("position.chart.everybody")}</span>
            <Bar point={all} before={undefined} />
          </div>
        )}
      </div>
      <div className={classes.legend} aria-hidden="true">
        {interpretations.map(({ id, name, shape, hue }) => (
          <span key={id} style={{ color: `var(--${hue})` }}>
            <Shape shape={shape} hue={hue} /> {text(name)}
          </span>
        ))}
      </div>
      <figcaption className={classes.caption}>
        {t("position.chart.barsCaption")}{" "}
        {before && t("position.chart.thinBars", { round: before.round.number })}
      </figcaption>
    </figure>
  );
}

function Bar({ point, before }: { point: Point; before: Point | undefined }) {
  const interpretations = useRecords((records) => records.template.interpretations);
  return (
    <span className={classes.both}>
      <span className={classes.bar}>
        {interpretations.map((reading, i) => (
          <Part key={reading.id} reading={reading} share={point[i] ?? 0} />
        ))}
      </span>
      {before && (
        <span className={classes.before}>
          {interpretations.map(({ id, hue }, i) => (
            <span key={id} style={{ flexGrow: before[i] ?? 0, background: `var(--${hue})` }} />
          ))}
        </span>
      )}
    </span>
  );
}

/** Below this there is no room for a shape and a number. */
const leastWithNumber = 0.13;

function Part({ reading: { shape, hue }, share }: { reading: Interpretation; share: number }) {
  const percent = usePercent();
  if (share === 0) return null;
  return (
    <span
      className={classes.part}
      style={{ flexGrow: share, "--hue": `var(--${hue})`, "--tint": `var(--${hue}-tint)` }}
    >
      {share >= leastWithNumber && (
        <>
          <Shape shape={shape} hue={hue} size={9} />
          {percent(share)}
        </>
      )}
    </span>
  );
}
