/** Distinct hues; white text on each reaches contrast AA. Neighbours differ most, since workshops have three to eleven. */
export const universityColors = [
  "#1f5fa8",
  "#b3402a",
  "#2f7a3d",
  "#7a3fa0",
  "#8a6100",
  "#0f767c",
  "#a8356f",
  "#4a4fb5",
  "#5b6b1e",
  "#9c2f3f",
  "#3d6b8f",
  "#6b4a2f",
  "#00695c",
  "#8f3d8f",
] as const;

/** The colour of the n-th university of a workshop, from 0; past the palette's end it starts again. */
export function colorAt(position: number): string {
  return universityColors[position % universityColors.length] ?? universityColors[0];
}
