import type { Localized } from "../template.ts";

/**
 * A text in both languages. French is typed with plain spaces, so that the source stays legible;
 * the no-break spaces its typography asks for (narrow before ? ! ; and full before : and inside « ») are set here.
 */
export function text(en: string, fr: string): Localized {
  return { en, fr: withFrenchSpaces(fr) };
}

function withFrenchSpaces(fr: string): string {
  return fr
    .replace(/ (?=[?!;])/g, "\u202F")
    .replace(/ (?=[:»])/g, "\u00A0")
    .replace(/(?<=«) /g, "\u00A0");
}
