import type { Language } from "../template.ts";
import { text } from "../text.ts";
import { fitOf, foldedWords } from "./foldedWords.ts";
import { namesIn } from "./namesIn.ts";

/**
 * Languages a module is taught in: the 24 official ones of the European Union, those of the other countries of the
 * European Higher Education Area, regional ones in which universities teach, and some of partners elsewhere. The first
 * code is that of ISO 639-1, as the document holds it; the second that of the European Union's authority table.
 */
const authorityCodes = {
  bg: "BUL",
  cs: "CES",
  da: "DAN",
  de: "DEU",
  el: "ELL",
  en: "ENG",
  es: "SPA",
  et: "EST",
  fi: "FIN",
  fr: "FRA",
  ga: "GLE",
  hr: "HRV",
  hu: "HUN",
  it: "ITA",
  lt: "LIT",
  lv: "LAV",
  mt: "MLT",
  nl: "NLD",
  pl: "POL",
  pt: "POR",
  ro: "RON",
  sk: "SLK",
  sl: "SLV",
  sv: "SWE",

  az: "AZE",
  be: "BEL",
  bs: "BOS",
  hy: "HYE",
  is: "ISL",
  ka: "KAT",
  kk: "KAZ",
  lb: "LTZ",
  mk: "MKD",
  nb: "NOB",
  nn: "NNO",
  no: "NOR",
  rm: "ROH",
  ru: "RUS",
  sq: "SQI",
  sr: "SRP",
  tr: "TUR",
  uk: "UKR",

  br: "BRE",
  ca: "CAT",
  co: "COS",
  cy: "CYM",
  eu: "EUS",
  fo: "FAO",
  fy: "FRY",
  gd: "GLA",
  gl: "GLG",
  oc: "OCI",
  se: "SME",

  ar: "ARA",
  fa: "FAS",
  he: "HEB",
  hi: "HIN",
  ja: "JPN",
  ko: "KOR",
  la: "LAT",
  sw: "SWA",
  zh: "ZHO",
} as const satisfies Record<string, string>;

export interface TeachingLanguage {
  code: string;
  /** In the authority table of the European Union. */
  iri: string;
}

export const teachingLanguages: readonly TeachingLanguage[] = Object.entries(authorityCodes).map(
  ([code, authority]) => ({
    code,
    iri: `http://publications.europa.eu/resource/authority/language/${authority}`,
  }),
);

export const languagesSource = text(
  "ISO 639-1; language authority table, Publications Office of the European Union",
  "ISO 639-1 ; table d’autorité des langues, Office des publications de l’Union européenne",
);

const known = new Set(teachingLanguages.map(({ code }) => code));

/** The language's name, in words of the given one; undefined for a code that is not in the list. */
export function languageName(code: string, language: Language): string | undefined {
  return known.has(code) ? namesIn(language, "language").of(code) : undefined;
}

/** Those whose name or code fits what was typed, best first, then by name. Nothing typed: all. */
export function searchLanguages(query: string, language: Language): TeachingLanguage[] {
  const sought = foldedWords(query);
  const collator = new Intl.Collator(language);
  const names = namesIn(language, "language");
  return teachingLanguages
    .map((one) => ({ one, name: names.of(one.code) ?? one.code }))
    .map(({ one, name }) => ({ one, name, rank: rankOf(sought, one.code, name) }))
    .filter(({ rank }) => sought.length === 0 || rank > 0)
    .sort((a, b) => b.rank - a.rank || collator.compare(a.name, b.name))
    .map(({ one }) => one);
}

function rankOf(sought: readonly string[], code: string, name: string): number {
  const words = foldedWords(name);
  const fits = sought.map((word) => (word === code ? 3 : fitOf(word, words)));
  return fits.includes(0) ? 0 : fits.reduce<number>((sum, fit) => sum + fit, 0);
}
