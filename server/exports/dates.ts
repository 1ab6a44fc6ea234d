import type { Language } from "#shared/template.ts";

/** The tag a draft is written under: Word's proofing and `Intl` both want a region. */
export const localeOf = { en: "en-GB", fr: "fr-FR" } as const satisfies Record<Language, string>;

/** Day and minute, in UTC, and it says so: readers sit in several time zones. */
export function instantIn(language: Language, iso: string): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
    timeZoneName: "short",
  }).format(new Date(iso));
}

/** The day in UTC; whoever shows it says so nearby. */
export function dayIn(language: Language, iso: string): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(iso));
}

export function numberIn(language: Language, value: number): string {
  return new Intl.NumberFormat(localeOf[language]).format(value);
}
