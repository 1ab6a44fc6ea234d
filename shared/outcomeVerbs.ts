import type { Language } from "./template.ts";

/**
 * Verbs that say what somebody at a level of Bloom's taxonomy does, to choose from. The English ones are those of our
 * domain reference, §3; the French ones are their usual counterparts.
 */
const verbs: Readonly<Record<number, Readonly<Record<Language, readonly string[]>>>> = {
  1: { en: ["list", "name", "recall"], fr: ["énumérer", "nommer", "rappeler"] },
  2: { en: ["explain", "classify"], fr: ["expliquer", "classer"] },
  3: { en: ["use", "carry out"], fr: ["utiliser", "réaliser"] },
  4: { en: ["compare", "distinguish"], fr: ["comparer", "distinguer"] },
  5: { en: ["judge", "justify"], fr: ["juger", "justifier"] },
  6: { en: ["design", "plan", "produce"], fr: ["concevoir", "planifier", "produire"] },
};

/** None for what is no level of the taxonomy. */
export function verbsOf(level: number, language: Language): readonly string[] {
  return verbs[level]?.[language] ?? [];
}

interface Frame {
  /** What may stand before the verb: who learns, that they are able to, how. */
  before: RegExp;
  /** Verbs that nobody can see somebody do, each with its forms. The first three are those of domain reference §5.3. */
  vague: readonly (readonly [verb: string, forms: RegExp])[];
}

const learner = "(?:the |each |all )?(?:learners?|students?|participants?|graduates?|they|you)";
const english: Frame = {
  before: new RegExp(
    `^(?:(?:(?:up)?on|after|by|at) [^,]*, )?(?:${learner} )?(?:(?:will|can|should|must|may|is|are|be|have|has) )*` +
      "(?:able to )?(?:to )?(?:(?:\\w+ly|better|fully|more) )*",
  ),
  vague: [
    ["know", /^(?:know(?:s|ing)?|(?:an? )?(?:\w+ )?knowledge of|gain(?:s)? (?:\w+ )?knowledge)\b/],
    [
      "understand",
      /^(?:understand(?:s|ing)?|(?:gain |develop )?(?:an? )?(?:\w+ )?understanding of)\b/,
    ],
    ["be aware", /^(?:(?:become |made )?(?:\w+ )?aware(?:ness)? (?:of|that)|raise awareness)\b/],
    ["learn about", /^(?:learns?|learning (?:about|how))\b/],
    ["appreciate", /^appreciat(?:e|es|ing|ion)\b/],
    ["be familiar with", /^(?:become )?(?:familiar with|familiari[sz]e)\b/],
    ["be introduced to", /^(?:introduced|exposed) to\b/],
    ["realise", /^reali[sz]e(?:s)? (?:that|how|why)\b/],
    ["grasp", /^grasp(?:s|ing)?\b/],
    ["become acquainted with", /^(?:become )?acquainted\b/],
  ],
};

const apprenant =
  "(?:(?:l['’]|les |le |la |chaque )?(?:apprenant|etudiant|participant)(?:\\.?e?s?\\b\\S*)|ils|elles|il|elle)";
/** Matched without accents. `apprécier` is not among the vague ones: in French it is also to assess. */
const french: Frame = {
  before: new RegExp(
    `^(?:(?:a l['’]issue|a la fin|au terme|apres) [^,]*, )?(?:${apprenant} )?` +
      "(?:(?:sera|seront|est|sont|pourra|pourront|peut|peuvent|doit|doivent|devra|devront) )*" +
      "(?:(?:etre )?(?:capables?|en mesure) (?:de |d['’])|aptes? a )?(?:savoir (?=\\w+(?:er|ir|re)\\b))?(?:(?:mieux|bien|\\w+ment) )*",
  ),
  vague: [
    ["connaître", /^(?:connaitre|connait|connaissent|(?:avoir |une )*connaissances? d)/],
    ["comprendre", /^(?:comprendre|comprend|comprennent|(?:avoir |une |la )*comprehension d)\b/],
    ["être conscient", /^(?:etre |avoir |prendre |prise de |prend |prennent )*conscien(?:t|ce)/],
    ["savoir", /^(?:savoir|sait|savent)(?![-\w])/],
    ["apprendre", /^(?:apprendre|apprend|apprennent)\b/],
    ["se familiariser avec", /^(?:se |s['’]etre |etre )?familiari/],
    ["être sensibilisé à", /^(?:etre |se )?sensibilis/],
    ["s’initier à", /^(?:s['’]initier|etre initie)/],
    ["assimiler", /^assimil/],
  ],
};

const frames: Record<Language, Frame> = { en: english, fr: french };

/**
 * The vague verb that an outcome leads with, in its dictionary form, or null. "Explain what residents know" leads with
 * another one; "describe and understand" is found by its second. Without a language both are tried.
 */
export function vagueVerbIn(outcome: string, language?: Language): string | null {
  const words = plain(outcome);
  for (const { before, vague } of language ? [frames[language]] : [english, french]) {
    const led = words.replace(before, "");
    const [, second] = /^\S+ (?:and|or|et|ou) (.*)$/.exec(led) ?? [];
    for (const start of [led, second]) {
      const found = vague.find(([, forms]) => start !== undefined && forms.test(start));
      if (found) return found[0];
    }
  }
  return null;
}

const plain = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/\s+/g, " ").trim().toLowerCase();
