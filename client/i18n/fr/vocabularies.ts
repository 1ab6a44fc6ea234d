import type { vocabularies as english } from "../en/vocabularies.ts";
import type { TranslationOf } from "../translation.ts";

export const vocabularies: TranslationOf<typeof english> = {
  notInList: "absent de la liste",
  notValid: "valeur non valide",
  unknownValue:
    "« {{value}} » n’est pas dans la liste : un autre programme l’a écrit. Choisissez un terme pour le remplacer.",
  source: "Liste : {{source}}",
  search: {
    iscedf: "Chercher par mot ou par code",
    languages: "Chercher par nom ou par code",
  },
  found_one: "{{count}} trouvé. Entrée choisit {{first}}.",
  found_other: "{{count}} trouvés. Entrée choisit {{first}}.",
  nothingFound: "Rien dans la liste ne contient tous ces mots.",
  interdisciplinary: "Domaines interdisciplinaires",
  interdisciplinaryMark: "Interdisciplinaire",
  otherFields: "Tous les autres domaines",
  chosen: "choisi",
  remove: "Retirer {{name}}",
};
