import type { canvases as english } from "../en/canvases.ts";
import type { TranslationOf } from "../translation.ts";

export const canvases: TranslationOf<typeof english> = {
  menu: "Autres actions pour « {{title}} »",
  archive: "Archiver",
  restore: "Remettre au travail",
  archived: "« {{title}} » est archivé : on peut le lire, plus personne n’y écrit.",
  restored: "« {{title}} » est de nouveau au travail.",
  archivedList_one: "{{count, number}} canevas archivé",
  archivedList_other: "{{count, number}} canevas archivés",
  copy: {
    do: "Le concevoir autrement",
    title: "Le concevoir autrement",
    what: "Le nouveau canevas part de tous les mots, valeurs et lignes de celui-ci. Les commentaires et les accords restent ici.",
    of: "{{title}} (bis)",
    name: "Titre du nouveau canevas",
    nameMissing: "Donnez un titre au nouveau canevas.",
    primary: "Quelle lecture doit conduire ?",
    submit: "Créer le canevas",
  },
  compare: {
    do: "Comparer",
    title: "Comparer des canevas",
    lead: "Deux conceptions côte à côte, bloc par bloc.",
    left: "Premier canevas",
    right: "Second canevas",
    only: "« {{title}} » n’a pas ce bloc.",
    same: "identique dans les deux",
    empty: "Rien d’écrit.",
    onlyDifferent: "Seulement ce qui diffère",
    allSame: "Ces deux canevas disent la même chose dans chaque bloc.",
    row: "{{n, number}}",
  },
};
