import type { rows as english } from "../en/rows.ts";
import type { TranslationOf } from "../translation.ts";

export const rows: TranslationOf<typeof english> = {
  columns: {
    outcomes: {
      text: "À l’issue, les apprenants sont capables de",
      bloom: "Niveau de Bloom",
      type: "Nature",
    },
    activities: {
      title: "Ce que font les apprenants",
      learningType: "Type d’apprentissage",
      activityType: "Forme",
      hours: "Heures",
      contactHours: "Présence",
      mode: "Modalité",
      who: "Qui enseigne",
      outcomes: "Sert",
    },
    assessments: {
      title: "Ce que montrent les apprenants",
      type: "Type",
      weight: "Poids %",
      work: "Seul ou en groupe",
      supervision: "Surveillance",
      outcomes: "Atteste",
    },
    stakeholders: {
      name: "Qui",
      role: "Ce qu’ils font",
      commitment: "Degré d’accord",
    },
    partners: {
      role: "Ce qu’elle apporte",
      hoursPerCredit: "Heures par crédit",
      courseCode: "Code de cours local",
      qaBody: "Instance qualité interne",
      qaAgency: "Agence externe",
      recognition: "Voie de reconnaissance",
      nationalLevel: "Niveau national",
    },
  },
  row: {
    outcomes: "O{{number}}",
    activities: "Activité {{number}}",
    assessments: "Évaluation {{number}}",
    stakeholders: "Partie prenante {{number}}",
    partners: "Université {{number}}",
  },
  table: {
    outcomes: "Tableau des acquis",
    activities: "Tableau des activités",
    assessments: "Tableau des évaluations",
    stakeholders: "Tableau des parties prenantes",
    partners: "Tableau des universités",
  },
  add: {
    outcomes: "Ajouter un acquis",
    activities: "Ajouter une activité",
    assessments: "Ajouter une évaluation",
    stakeholders: "Ajouter une partie prenante",
  },
  empty: {
    outcomes: "Aucun acquis pour l’instant. Trois à six sont d’usage.",
    activities: "Aucune activité pour l’instant.",
    assessments: "Aucune évaluation pour l’instant.",
    stakeholders: "Aucune partie prenante pour l’instant.",
    partners: "Aucune université pour l’instant.",
  },
  addHint:
    "Entrée ajoute la suivante. Une liste ou des cellules d’un tableur peuvent être collées.",
  number: "Numéro",
  acts: "Actions",
  cell: "{{column}}, {{row}}",
  menu: "Actions pour {{row}}",
  moveUp: "Monter",
  moveDown: "Descendre",
  duplicate: "Dupliquer",
  remove: "Retirer",
  removeRow: "Retirer {{row}}",
  drag: "Glisser à une autre place",
  notChosen: "Non choisi",
  gone: "disparu",
  stranger: "Une université qui n’est pas dans cet atelier",
  noOutcomes: "Il n’y a pas encore d’acquis à choisir.",
  chooseOutcomes: "Choisir les acquis",
  said: {
    added: "Ajouté : {{row}}",
    duplicated: "Dupliqué : {{row}}",
    removed: "Retiré. Ctrl+Z le rétablit.",
    moved: "Déplacé à la place {{place}} sur {{of}}",
    undone: "Annulé",
    redone: "Rétabli",
    putBack: "Remis : {{row}}",
  },
  refused: {
    number:
      "{{column}} : « {{typed}} » n’a pas été enregistré. La valeur va de {{least}} à {{most}} par pas de {{step}}.",
    kept: "La valeur reste {{value}}.",
    foreign:
      "{{column}} : « {{value}} » ne peut pas figurer ici et compte pour rien. Choisissez ou écrivez autre chose.",
    gone: "{{column}} : un acquis auquel ceci renvoie a disparu.",
    removeGone: "Retirer le renvoi",
  },
  paste: {
    title_one: "{{count}} ligne collée",
    title_other: "{{count}} lignes collées",
    refusedTitle: "Rien n’a été collé",
    notTaken_one: "Ceci n’a pas pu être repris :",
    notTaken_other: "Ces {{count}} valeurs n’ont pas pu être reprises :",
    value: "Ligne {{line}}, {{column}} : « {{text}} »",
    noColumn: "Ligne {{line}}, sans colonne : « {{text}} »",
    tooMany:
      "Il y a {{count}} lignes ; on en colle au plus {{most}} à la fois. Rien n’a été modifié ; collez-les par parties.",
    tooLong:
      "C’est trop long pour une cellule : au plus {{most}} caractères. Rien n’a été modifié ; abrégez ou écrivez sous le tableau.",
    close: "Fermer",
  },
  lost: {
    wasIn: "Cette ligne a été retirée par quelqu’un pendant que vous y étiez",
    wroteIn: "Une ligne où vous avez écrit a été retirée par quelqu’un",
    kept: "Vos mots sont gardés ici, et seulement ici.",
    words: "{{column}}, vos mots",
    putBack: "La remettre",
    letGo: "L’abandonner",
  },
  verbs: {
    hint: "{{level}} : {{verbs}} …",
    vague: "« {{verb}} » ne se voit pas. Que feraient les apprenants pour le montrer ?",
    vagueWith:
      "« {{verb}} » ne se voit pas. Que feraient les apprenants pour le montrer : {{verbs}} … ?",
  },
};
