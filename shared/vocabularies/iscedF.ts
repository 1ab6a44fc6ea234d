import { text } from "../text.ts";
import { educationAndArts } from "./iscedF/educationAndArts.ts";
import { engineeringAndLand } from "./iscedF/engineeringAndLand.ts";
import { healthAndServices } from "./iscedF/healthAndServices.ts";
import { sciencesAndIct } from "./iscedF/sciencesAndIct.ts";
import { societyAndBusiness } from "./iscedF/societyAndBusiness.ts";
import type { Term, Vocabulary } from "./vocabulary.ts";

/**
 * UNESCO's fields of education and training of 2013: twelve broad fields (two digits), each with narrow (three) and
 * detailed ones (four). Codes, IRIs and English labels are the European Commission's (European Learning Model 3.1,
 * CC BY 4.0). The French labels follow UNESCO's own French names in part and are our translation, not an official text.
 *
 * In the order of the codes, which is that of the tree: a field comes right before what it contains.
 */
export const fieldsOfStudy: Vocabulary = {
  source: text(
    "ISCED-F 2013, UNESCO; European Learning Model 3.1, European Commission",
    "CITE-F 2013, UNESCO ; modèle européen d’apprentissage (ELM) 3.1, Commission européenne",
  ),
  terms: [
    ...educationAndArts,
    ...societyAndBusiness,
    ...sciencesAndIct,
    ...engineeringAndLand,
    ...healthAndServices,
  ].map(
    ([code, en, fr]): Term => ({
      code,
      label: text(en, fr),
      iri: `http://data.europa.eu/snb/isced-f/${code}`,
    }),
  ),
};

const byCode = new Map(fieldsOfStudy.terms.map((field) => [String(field.code), field]));

export function fieldOfStudy(code: string): Term | undefined {
  return byCode.get(code);
}

/** The broad and the narrow field it is in, in that order; none for a broad field. */
export function parentsOf(code: string): Term[] {
  return [2, 3].flatMap((digits) => {
    const parent = digits < code.length ? fieldOfStudy(code.slice(0, digits)) : undefined;
    return parent ? [parent] : [];
  });
}

/** The last digit 8 means several fields at once; the broad field 08 is no such thing. */
export function isInterdisciplinary(code: string): boolean {
  return code.length > 2 && code.endsWith("8");
}
