import { withFrenchSpaces } from "./frenchSpaces.ts";
import type { Localized } from "./template.ts";

/** A text in both languages; French is typed with plain spaces. */
export function text(en: string, fr: string): Localized {
  return { en, fr: withFrenchSpaces(fr) };
}
