/**
 * A number as people write it in any of our languages: with a comma or a point before its decimals, spaces between its
 * thousands, and perhaps a unit behind it. Null where it is none; whether it may stand somewhere is for the place to say.
 */
export function numberIn(text: string): number | null {
  const found = /^([-+−]?)\s*(\d[\d\s]*(?:[.,]\d+)?|[.,]\d+)[.,]?\s*(?:h|%|hours?|heures?)?$/i.exec(
    text.trim(),
  );
  if (found === null) return null;
  const [, sign = "", digits = ""] = found;
  const number = Number(digits.replaceAll(/\s/g, "").replace(",", "."));
  return sign === "" || sign === "+" ? number : -number;
}
