import { useTranslation } from "react-i18next";
import type { DrawnMark } from "./marksOn.ts";
import classes from "./PositionTriangle.module.css";
import { edgeOf } from "./triangle.ts";
import { useShares } from "./useShares.ts";

/** Further from its point than this, in px, a university is tied to it by a line. */
const near = 5;
const head = 7;

/** A person's disc or a university's label. */
export function PositionMark({ mark }: { mark: DrawnMark }) {
  const { t } = useTranslation();
  const shares = useShares();
  const { kind, name, label, color, university, point, x, y, width, height } = mark;
  const said =
    kind === "university"
      ? t("position.chart.university", { name, shares: shares(point) })
      : t("position.chart.person", {
          name,
          university: university?.shortName ?? t("position.chart.guest"),
          shares: shares(point),
        });
  return (
    <g
      className={classes.mark}
      data-kind={kind}
      data-guest={color === null || undefined}
      style={color === null ? undefined : { "--university": color }}
    >
      <g className={classes.body} style={{ transform: `translate(${x}px, ${y}px)` }}>
        <title>{said}</title>
        <rect x={-width / 2} y={-height / 2} width={width} height={height} rx={height / 2} />
        <text dominantBaseline="central" textAnchor="middle">
          {label}
        </text>
      </g>
    </g>
  );
}

/** From where a university stood before, and to its point when its label had to make way. */
export function PositionWay({ mark }: { mark: DrawnMark }) {
  const { home, from, x, y, width, height, color } = mark;
  const isAway = Math.hypot(x - home.x, y - home.y) > near;
  const edge = isAway ? edgeOf(home, { x, y, width, height }) : null;
  const goal = from && (isAway ? home : edgeOf(from, { x, y, width, height }));
  return (
    <g className={classes.mark} style={color === null ? undefined : { "--university": color }}>
      {edge && <line className={classes.tie} x1={home.x} y1={home.y} x2={edge.x} y2={edge.y} />}
      {isAway && <circle className={classes.home} cx={home.x} cy={home.y} r={3} />}
      {from && <circle className={classes.from} cx={from.x} cy={from.y} r={3} />}
      {from && goal && <Arrow from={from} to={goal} />}
    </g>
  );
}

function Arrow({ from, to }: { from: { x: number; y: number }; to: { x: number; y: number } }) {
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (side: number) => {
    const angle = turn + Math.PI + side * 0.45;
    return `${to.x + Math.cos(angle) * head} ${to.y + Math.sin(angle) * head}`;
  };
  return (
    <path
      className={classes.arrow}
      d={`M${from.x} ${from.y}L${to.x} ${to.y}M${wing(1)}L${to.x} ${to.y}L${wing(-1)}`}
    />
  );
}
