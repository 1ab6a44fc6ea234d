import { withFrenchSpaces } from "./frenchSpaces.ts";
import type { Language } from "./template.ts";
import type { TemplateFault, TemplatePath, Wrong } from "./templateFaults.ts";
import { tidyLine } from "./typedText.ts";

/**
 * A fault as a sentence that names its place: "blocks, 3rd: unknown kind “video”." In both languages here and not among
 * the page's texts, because the server says it too.
 */
export function faultText({ path, wrong }: TemplateFault, language: Language): string {
  const last = path.findLast((key) => typeof key === "string") ?? "";
  // The sentence about something unknown names its part itself.
  const shown = wrong.code === "unknown" ? path.slice(0, path.lastIndexOf(last)) : path;
  const place = shown.length === 0 ? whole[language] : placeText(shown, language);
  const sentence = `${place}${language === "fr" ? " " : ""}: ${wrongWords[language](wrong, partText(last, language))}.`;
  return language === "fr" ? withFrenchSpaces(sentence) : sentence;
}

/** The same beside the field itself, without its place. */
export function wrongText({ path, wrong }: TemplateFault, language: Language): string {
  const last = path.findLast((key) => typeof key === "string") ?? "";
  const words = `${wrongWords[language](wrong, partText(last, language))}.`;
  const sentence = words.slice(0, 1).toUpperCase() + words.slice(1);
  return language === "fr" ? withFrenchSpaces(sentence) : sentence;
}

const whole = { en: "the template", fr: "le modèle" };

/** What was found, short and on one line: it may be anything. */
function quoted(value: string, language: Language): string {
  const tidy = tidyLine(value);
  const short = tidy.length > 40 ? `${tidy.slice(0, 40).toWellFormed()}…` : tidy;
  return language === "fr" ? `« ${short} »` : `“${short}”`;
}

const parts: Record<string, Record<Language, string>> = {
  blocks: { en: "blocks", fr: "blocs" },
  definition: { en: "definition", fr: "définition" },
  elements: { en: "element", fr: "élément" },
  en: { en: "in English", fr: "en anglais" },
  fields: { en: "value", fr: "valeur" },
  fr: { en: "in French", fr: "en français" },
  hint: { en: "hint", fr: "précision" },
  hue: { en: "hue", fr: "teinte" },
  id: { en: "id", fr: "identifiant" },
  interpretation: { en: "interpretation", fr: "interprétation" },
  interpretations: { en: "interpretations", fr: "interprétations" },
  kind: { en: "kind", fr: "type" },
  label: { en: "answer", fr: "réponse" },
  material: { en: "material", fr: "caractère essentiel" },
  name: { en: "name", fr: "nom" },
  options: { en: "answers", fr: "réponses" },
  poll: { en: "poll", fr: "sondage" },
  prompt: { en: "prompt", fr: "question" },
  promptFor: { en: "prompt for", fr: "question pour" },
  prompts: { en: "prompts", fr: "questions" },
  provenance: { en: "whose reading", fr: "origine de la lecture" },
  question: { en: "question", fr: "question" },
  rows: { en: "table", fr: "tableau" },
  shape: { en: "shape", fr: "forme" },
  version: { en: "version", fr: "version" },
  watchOut: { en: "warnings", fr: "mises en garde" },
  zone: { en: "zone", fr: "zone" },
  zones: { en: "zones", fr: "zones" },
};

const partText = (key: string, language: Language): string =>
  (Object.hasOwn(parts, key) ? parts[key]?.[language] : undefined) ?? quoted(key, language);

/** "blocks, 3rd, prompt for “theme”, in French" */
function placeText(path: TemplatePath, language: Language): string {
  const steps = path.map((key) =>
    typeof key === "number" ? ordinal(key + 1, language) : partText(key, language),
  );
  return steps.join(", ").replace(/(prompt for|question pour), /, "$1 ");
}

function ordinal(n: number, language: Language): string {
  if (language === "fr") return `n° ${n}`;
  const isTeen = n % 100 > 10 && n % 100 < 14;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}

const wrongWords: Record<Language, (wrong: Wrong, part: string) => string> = {
  en(wrong, part) {
    const found = "value" in wrong ? quoted(wrong.value, "en") : "";
    switch (wrong.code) {
      case "missing":
        return "is missing";
      case "wrong-type":
        return `is not ${typesEn[wrong.wanted]}`;
      case "unknown":
        return `unknown ${part} ${found}`;
      case "too-long":
        return `is longer than ${wrong.most} characters`;
      case "too-many":
        return `there are more than ${wrong.most}`;
      case "too-few":
        return `there must be at least ${wrong.least}`;
      case "not-an-id":
        return "may hold small letters, digits and single hyphens between them, and begins with a letter";
      case "reserved-id":
        return `${found} cannot be used here; choose another`;
      case "twice":
        return `${found} is there twice`;
      case "no-text":
        return "needs words, in at least one language";
      case "no-such-zone":
        return `there is no zone ${found}`;
      case "no-such-interpretation":
        return `there is no interpretation ${found}`;
      case "titles":
        return `exactly one must be of kind “title”; there ${wrong.found === 0 ? "is none" : `are ${wrong.found}`}`;
      case "title-id":
        return "“title” is the id of the block of kind “title”, and of no other";
      case "only-in-text":
        return "stands only in a block of kind “text”";
      case "looks-alike":
        return `has the hue and the shape of the ${ordinal(wrong.as + 1, "en")}; change one of the two`;
      case "too-large":
        return `is larger than ${wrong.mostKilobytes} kB`;
    }
  },
  fr(wrong, part) {
    const found = "value" in wrong ? quoted(wrong.value, "fr") : "";
    switch (wrong.code) {
      case "missing":
        return "manque";
      case "wrong-type":
        return `n’est pas ${typesFr[wrong.wanted]}`;
      case "unknown":
        return `${found} n’est pas connu comme ${part}`;
      case "too-long":
        return `dépasse ${wrong.most} caractères`;
      case "too-many":
        return `il y en a plus de ${wrong.most}`;
      case "too-few":
        return `il en faut au moins ${wrong.least}`;
      case "not-an-id":
        return "admet des minuscules, des chiffres et des traits d’union isolés, et commence par une lettre";
      case "reserved-id":
        return `${found} n’est pas possible ici ; choisissez-en un autre`;
      case "twice":
        return `${found} y figure deux fois`;
      case "no-text":
        return "il faut un texte, dans une langue au moins";
      case "no-such-zone":
        return `il n’y a pas de zone ${found}`;
      case "no-such-interpretation":
        return `il n’y a pas d’interprétation ${found}`;
      case "titles":
        return `un seul doit être de type « title » ; il y en a ${wrong.found}`;
      case "title-id":
        return "« title » est l’identifiant du bloc de type « title », et d’aucun autre";
      case "only-in-text":
        return "n’a sa place que dans un bloc de type « text »";
      case "looks-alike":
        return `a la teinte et la forme de l’interprétation ${ordinal(wrong.as + 1, "fr")} ; changez l’une des deux`;
      case "too-large":
        return `dépasse ${wrong.mostKilobytes} ko`;
    }
  },
};

type Wanted = Extract<Wrong, { code: "wrong-type" }>["wanted"];

const typesEn: Record<Wanted, string> = {
  text: "a text",
  number: "a whole number from 1",
  list: "a list",
  "yes-or-no": "true or false",
  object: "an object with keys",
  value: "what is expected here",
};

const typesFr: Record<Wanted, string> = {
  text: "un texte",
  number: "un nombre entier à partir de 1",
  list: "une liste",
  "yes-or-no": "vrai ou faux (true, false)",
  object: "un objet avec des clés",
  value: "ce qui est attendu ici",
};
