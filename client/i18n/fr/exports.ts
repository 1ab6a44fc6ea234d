import type { exports as english } from "../en/exports.ts";
import type { TranslationOf } from "../translation.ts";

export const exports: TranslationOf<typeof english> = {
  open: "Exporter",
  title: "Exporter le projet",
  format: "Format",
  formats: { docx: "Word", md: "Markdown", json: "JSON" },
  formatMeaning: {
    docx: "un document à lire, imprimer et envoyer",
    md: "du texte simple avec sa structure",
    json: "les mots et les décisions, pour des programmes",
  },
  scope: "Contenu",
  scopes: { all: "Tout", agreed: "Seulement ce qui est convenu" },
  scopeMeaning: {
    all_one: "Le bloc, avec son état",
    all_other: "Les {{count, number}} blocs, chacun avec son état",
    agreed_zero: "Aucun bloc n’est encore convenu : le document n’aurait que sa page de titre",
    agreed_one: "{{count, number}} bloc, tel que chaque université l’accepte",
    agreed_other: "{{count, number}} blocs, tels que chaque université les accepte",
  },
  language:
    "Les titres et les libellés sont en {{language}} ; ce que les gens ont écrit reste tel quel.",
  submit: "Télécharger",
  preparing: "Le fichier est en préparation …",
  done: "{{file}} est téléchargé.",
};
