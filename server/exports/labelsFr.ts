import type { Labels } from "./labelsType.ts";

const plural = new Intl.PluralRules("fr");
const isOne = (n: number) => plural.select(n) === "one";

export const fr: Labels = {
  draft: "Projet de module",
  untitled: "Module sans titre",
  titleNotAgreed: "Titre de travail : le bloc du titre n’est pas convenu.",
  workshop: "Atelier",
  universities: "Universités",
  credits: "Crédits",
  level: "Niveau",
  version: "État au",
  agreed: "Accord",
  openThreads: "Fils ouverts",
  leftOut: "Laissés de côté",
  unset: "pas encore choisi",
  notAgreed: "pas encore convenu, laissé de côté",
  scopeAll: () =>
    "Ce projet contient tout le canevas, convenu ou non. Chaque bloc indique où il en est.",
  scopeAgreed: ({ blocks, agreed }) =>
    agreed === blocks
      ? "Ce projet ne contient que ce dont toutes les universités sont convenues : tous les blocs le sont."
      : `Ce projet ne contient que ce dont toutes les universités sont convenues. ${
          isOne(blocks - agreed)
            ? "1 bloc n’est pas convenu et est laissé de côté."
            : `${blocks - agreed} blocs ne sont pas convenus et sont laissés de côté.`
        }`,
  blocksAgreed: ({ blocks, agreed }) =>
    `${agreed} ${isOne(agreed) ? "bloc convenu" : "blocs convenus"} sur ${blocks}`,
  state: {
    empty: () => "Vide",
    written: ({ universities, accepted }) =>
      accepted === 0
        ? "Rédigé, pas encore convenu"
        : `Rédigé, accepté par ${accepted} université${isOne(accepted) ? "" : "s"} sur ${universities}`,
    agreed: ({ reserved }) =>
      reserved === 0
        ? "Convenu par toutes les universités"
        : "Convenu par toutes les universités, avec réserves",
    objected: () => "Objection, pas convenu",
    stale: () => "Périmé : le texte a changé après l’accord",
  },
  stateWord: {
    empty: "Vide",
    written: "Rédigé",
    agreed: "Convenu",
    objected: "Objection",
    stale: "Périmé",
  },
  stateHead: "État",
  signOffs: "Validations",
  datesInUtc: "Toutes les dates sont en UTC.",
  block: "Bloc",
  undecided: "pas de décision",
  decision: { agree: "D’accord", reserve: "D’accord avec une réserve", object: "Objection" },
  stale: "périmé",
  signedEarlierWords: "sur un texte antérieur",
  notes: "Réserves et objections",
  empty: "vide",
  emptyBlock: "Vide : personne n’a encore rien écrit ici.",
  fingerprint: "empreinte",
  ects: (value) => `${value} ECTS`,
  eqf: (value) => `CEC niveau ${value}`,
  people: "Qui a participé",
  name: "Nom",
  university: "Université",
  role: "Rôle",
  guest: "sans université",
  roles: {
    facilitator: "facilitation",
    editor: "rédaction",
    commenter: "commentaire",
    viewer: "lecture",
  },
  signatory: "signataire",
  page: (current, total) => `Page ${current} sur ${total}`,
  colon: " : ",
};
