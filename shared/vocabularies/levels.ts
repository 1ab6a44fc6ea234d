import { text } from "../text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The levels of higher education, each with its cycle of the Qualifications Framework of the European Higher Education Area. */
export const eqfLevels: Vocabulary = {
  source: text(
    "European Qualifications Framework; cycles of the QF-EHEA",
    "Cadre européen des certifications ; cycles du cadre de l’espace européen de l’enseignement supérieur",
  ),
  terms: [
    level(5, "short cycle", "cycle court"),
    level(6, "first cycle, bachelor", "premier cycle, licence"),
    level(7, "second cycle, master", "deuxième cycle, master"),
    level(8, "third cycle, doctorate", "troisième cycle, doctorat"),
  ],
};

function level(code: number, en: string, fr: string) {
  return {
    code,
    label: text(`EQF ${code} (${en})`, `CEC ${code} (${fr})`),
    iri: `http://data.europa.eu/snb/eqf/${code}`,
  };
}
