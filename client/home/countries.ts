import type { Language } from "#shared/template.ts";
import { countries, countryName } from "#shared/vocabularies/countries.ts";

/** Every country as an option, in the alphabetical order of its name. */
export function countryOptions(language: Language): { value: string; label: string }[] {
  const { compare } = new Intl.Collator(language);
  return countries
    .map(({ code }) => ({ value: code, label: countryName(code, language) }))
    .sort((a, b) => compare(a.label, b.label));
}
