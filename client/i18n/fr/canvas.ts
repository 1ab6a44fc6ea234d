import type { canvas as english } from "../en/canvas.ts";
import type { TranslationOf } from "../translation.ts";

export const canvas: TranslationOf<typeof english> = {
  untitled: "Module sans titre",
  title: {
    label: "Titre du module",
    placeholder: "Donnez un titre au module",
    long: "{{count}} caractères. Jusqu’à {{advised}}, un titre tient sur un certificat.",
  },
  outline: "Plan",
  openOutline: "Ouvrir le plan",
  panel: "Commentaires et accord",
  openPanel: "Ouvrir le volet latéral",
  blocks: "Blocs du canevas",
  laneLabel: "{{block}}, {{lane}}",
  commentOnBlock: "Commenter « {{block}} »",
  writersHere: "Écrivent ici : {{names}}",
  primary: {
    label: "Lecture directrice",
    lane: "directrice",
    value: "Lecture directrice : {{reading}}",
  },
  intensity: {
    legend: "Dans quelle mesure chaque lecture façonne-t-elle le module ?",
    "0": "pas",
    "1": "un peu",
    "2": "nettement",
    "3": "entièrement",
  },
  readings: {
    summary: "Que signifie chaque lecture ?",
    watchOut: "Points de vigilance",
  },
  credits: {
    label: "Crédits ECTS",
    description: "De 0 à 60, par demi-crédit",
    refused: "Non enregistré : les crédits vont de 0 à 60, par demi-crédit, par exemple 2,5.",
  },
  level: {
    label: "Niveau CEC",
    none: "Non choisi",
    clear: "Retirer le niveau",
    option: "CEC {{level}}",
  },
  facts: {
    credits: "{{credits}} ECTS",
    level: "CEC {{level}}",
    agreed: "{{agreed}} blocs sur {{blocks}} convenus",
  },
  save: {
    connecting: "Connexion…",
    saving: "Enregistrement…",
    saved: "Enregistré",
    offline: "Hors ligne",
    offlineChanges_one: "Hors ligne ({{count}} modification gardée ici)",
    offlineChanges_other: "Hors ligne ({{count}} modifications gardées ici)",
    refused: "Non connecté",
    wentOffline: "Vous êtes hors ligne. Ce que vous écrivez est gardé dans ce navigateur.",
    cameBack: "De nouveau en ligne. Tout est enregistré.",
  },
  people: {
    here: "Qui est là",
    you: "{{name}} (vous)",
    of: "{{name}}, {{university}}",
    others: "Également présents : {{names}}",
    more: "+{{count}}",
    alone: "Vous êtes seul ici",
  },
  share: "Partager",
  export: "Exporter",
  format: {
    bar: "Mise en forme",
    bold: "Gras",
    italic: "Italique",
    underline: "Souligné",
    strike: "Barré",
    heading: "Intertitre",
    bullets: "Liste",
    numbers: "Liste numérotée",
    quote: "Citation",
    link: "Lien",
    table: "Tableau",
    undo: "Annuler la frappe",
    redo: "Rétablir",
    comment: "Commenter les mots sélectionnés",
    commentShort: "Commenter",
    selectFirst: "Sélectionnez les mots à commenter.",
  },
  link: {
    address: "Adresse",
    placeholder: "https://…",
    refused: "Ce n’est ni une adresse web ni une adresse électronique.",
    apply: "Poser le lien",
    remove: "Retirer le lien",
  },
  table: {
    insert: "Insérer un tableau",
    addRow: "Ajouter une ligne dessous",
    addColumn: "Ajouter une colonne à droite",
    deleteRow: "Supprimer cette ligne",
    deleteColumn: "Supprimer cette colonne",
    deleteTable: "Supprimer le tableau",
  },
  reading: {
    commenter:
      "Vous pouvez commenter : sélectionnez des mots, puis choisissez Commenter. La rédaction revient aux rédacteurs.",
    viewer: "Vous pouvez lire ce canevas. La rédaction et les commentaires reviennent à d’autres.",
  },
  tooNew: {
    title: "Ce canevas a été modifié par une version plus récente de Trivium",
    body: "Cette page est plus ancienne que le canevas. Elle montre les mots et ne modifie rien, car elle pourrait effacer ce qu’elle ne connaît pas. Rechargez-la pour écrire de nouveau.",
  },
  refused: {
    unsaved_one:
      "{{count}} de vos modifications n’est pas parvenue au serveur. Elle est gardée dans ce navigateur et affichée ci-dessous, pour que vous puissiez la copier.",
    unsaved_other:
      "{{count}} de vos modifications ne sont pas parvenues au serveur. Elles sont gardées dans ce navigateur et affichées ci-dessous, pour que vous puissiez les copier.",
    nothingLost: "Tout ce que vous avez écrit auparavant est enregistré.",
    "signed-out": {
      title: "Ce navigateur est déconnecté",
      body: "Ouvrez de nouveau votre lien vers l’atelier, puis revenez à ce canevas.",
    },
    "not-allowed": {
      title: "Vous n’avez plus accès à ce canevas",
      body: "La personne qui anime l’atelier peut vous le rendre. Ce que vous voyez ci-dessous ne suit plus les autres.",
    },
    "no-such-canvas": {
      title: "Ce canevas n’existe plus",
      body: "Il a été supprimé, ou vous n’êtes plus membre de son atelier. Ce que vous voyez ci-dessous est la copie gardée dans ce navigateur.",
    },
    "too-large": {
      title: "Une modification était trop volumineuse pour être enregistrée",
      body: "Annulez-la ou réduisez-la (un très long collage en est souvent la cause), puis rechargez la page.",
    },
    "too-old": {
      title: "Cette page est plus ancienne que le serveur",
      body: "Trivium a été mis à jour pendant que cette page était ouverte. Rechargez-la pour continuer.",
    },
    malformed: {
      title: "Le serveur n’a pas compris cette page",
      body: "C’est une erreur de notre part, pas de la vôtre. Rechargez-la pour continuer.",
    },
  },
  failed: {
    title: "Ce canevas n’a pas pu être ouvert",
  },
};
