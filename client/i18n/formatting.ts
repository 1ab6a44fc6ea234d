import type { Language } from "#shared/template.ts";
import { useLanguage } from "./useLocalized.ts";

/** Dates in the reader's own time zone, in words of the interface's language. */
export interface Formatting {
  /** "23 November 2026" */
  date(instant: string): string;
  /** "Mon, 23 Nov, 20:41" */
  dateTime(instant: string): string;
  /** "20:41" */
  time(instant: string): string;
  /** "3 minutes ago", "in 2 days"; both instants ISO. */
  relative(instant: string, now: string): string;
  number(value: number): string;
  /** "Madrid, Athens and Bucharest" */
  list(items: string[]): string;
}

const steps = [
  ["year", 365 * 24 * 3600],
  ["month", 30 * 24 * 3600],
  ["week", 7 * 24 * 3600],
  ["day", 24 * 3600],
  ["hour", 3600],
  ["minute", 60],
] as const;

export function formattingIn(language: Language): Formatting {
  // Plain "en" would write dates the American way; the alliances write them the European way.
  const locale = language === "en" ? "en-GB" : language;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const dateTimes = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const times = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const relatives = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });

  return {
    date: (instant) => dates.format(new Date(instant)),
    dateTime: (instant) => dateTimes.format(new Date(instant)),
    time: (instant) => times.format(new Date(instant)),
    relative(instant, now) {
      const seconds = (Date.parse(instant) - Date.parse(now)) / 1000;
      const [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
      // Under a minute everything is "now": a count of seconds would have to tick.
      return unit === "second"
        ? relatives.format(0, unit)
        : relatives.format(Math.round(seconds / size), unit);
    },
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  };
}

const known = new Map<Language, Formatting>();

export function useFormatting(): Formatting {
  const language = useLanguage();
  const formatting = known.get(language) ?? formattingIn(language);
  known.set(language, formatting);
  return formatting;
}
