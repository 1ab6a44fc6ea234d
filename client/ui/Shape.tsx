import type { Interpretation } from "#shared/template.ts";

interface ShapeProps {
  shape: Interpretation["shape"];
  hue: Interpretation["hue"];
  /** Width and height in px. */
  size?: number;
}

const outlines: Record<Interpretation["shape"], string> = {
  circle: "M10 1a9 9 0 1 1 0 18a9 9 0 0 1 0-18z",
  triangle: "M10 1L19.6 18.6H.4z",
  square: "M1.5 1.5h17v17h-17z",
  diamond: "M10 .4L19.6 10L10 19.6L.4 10z",
  hexagon: "M10 .5L18.6 5.3v9.4L10 19.5L1.4 14.7V5.3z",
};

/** A small filled shape in a hue. Decorative: its word always stands beside it. */
export function Shape({ shape, hue, size = 10 }: ShapeProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" style={{ flex: "none" }}>
      <path d={outlines[shape]} fill={`var(--${hue})`} />
    </svg>
  );
}
