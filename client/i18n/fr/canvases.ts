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
  rename: {
    do: "Renommer",
    title: "Renommer le canevas",
    name: "Titre",
    nameMissing: "Donnez un titre au canevas.",
    submit: "Renommer",
    done: "Le canevas s’appelle désormais « {{title}} ».",
    unsaved:
      "Le serveur n’a pas encore confirmé le nouveau titre. Il est gardé dans ce navigateur, qui l’enverra dès que possible.",
    refused:
      "Le titre n’a pas pu être changé : personne ne peut écrire dans ce canevas en ce moment, ou vous n’en avez plus le droit.",
    "not-loaded":
      "Ce qu’il faut pour cela n’a pas pu être chargé. Rien n’a été changé ; réessayez.",
  },
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
