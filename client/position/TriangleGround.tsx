import type { Interpretation } from "#shared/template.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { Shape } from "../ui/Shape.tsx";
import classes from "./PositionTriangle.module.css";
import type { Place } from "./spreadApart.ts";
import { cornerName, cornerOf, gridOf, type Triangle } from "./triangle.ts";

interface TriangleGroundProps {
  triangle: Triangle;
  /** Three. */
  interpretations: readonly Interpretation[];
}

const pointsOf = (places: Place[]) => places.map(({ x, y }) => `${x},${y}`).join(" ");

/** What marks stand on: the triangle, its thirds, and each corner with the hue, shape and word of its reading. */
export function TriangleGround({ triangle, interpretations }: TriangleGroundProps) {
  return (
    <>
      {interpretations.map(({ id, hue }, i) => (
        <polygon key={id} points={pointsOf(cornerOf(triangle, i))} fill={`var(--${hue}-tint)`} />
      ))}
      {gridOf(triangle).map(([from, to]) => (
        <line
          key={`${from.x} ${from.y} ${to.x}`}
          className={classes.grid}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
      <polygon className={classes.edge} points={pointsOf(triangle.corners)} />
      {interpretations.map((reading, i) => (
        <CornerName key={reading.id} reading={reading} triangle={triangle} index={i} />
      ))}
    </>
  );
}

function CornerName({
  reading: { name, shape, hue },
  triangle,
  index,
}: {
  reading: Interpretation;
  triangle: Triangle;
  index: number;
}) {
  const text = useLocalized();
  const corner = triangle.corners[index];
  if (!corner) return null;
  const isTop = index === 1;
  const y = isTop ? 0 : triangle.height - cornerName;
  // A box in which HTML sets the name: it stays at its corner and in the picture, whatever its length.
  const width = Math.min(220, triangle.width / 2 - 4);
  const x = Math.min(Math.max(0, corner.x - width / 2), triangle.width - width);
  const hasRoom = x === corner.x - width / 2;
  const align = hasRoom ? "center" : index === 0 ? "start" : "end";
  return (
    <foreignObject x={x} y={y} width={width} height={cornerName}>
      <div className={classes.corner} data-align={align} style={{ color: `var(--${hue})` }}>
        <Shape shape={shape} hue={hue} size={12} />
        <span>{text(name)}</span>
      </div>
    </foreignObject>
  );
}
