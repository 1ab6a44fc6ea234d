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
  checks: "Vérifications",
  blocks: "Blocs du canevas",
  laneLabel: "{{block}}, {{lane}}",
  commentOnBlock: "Commenter « {{block}} »",
  writersHere: "Écrivent ici : {{names}}",
  primary: {
    lane: "directrice",
    value: "Lecture directrice : {{reading}}",
  },
  intensity: {
    legend: "Dans quelle mesure chaque lecture façonne-t-elle le module ?",
  },
  readings: {
    summary: "Que signifie chaque lecture ?",
    watchOut: "Points de vigilance",
    watchOutFor: "Points de vigilance, lecture directrice : {{reading}}",
    noneLeads:
      "Choisissez en haut de la page la lecture directrice ; ce qui risque de mal tourner avec elle s’affiche alors ici.",
  },
  credits: {
    description: "De 0 à 60, par demi-crédit",
    stands:
      "« {{value}} » se trouve ici et n’est pas un nombre de crédits. Un autre programme l’a écrit ; saisissez un nombre pour le remplacer.",
    refused: "Non enregistré : les crédits vont de 0 à 60, par demi-crédit, par exemple 2,5.",
  },
  fields: {
    none: "Non choisi",
    clear: "Retirer le choix",
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
    kept_one: "{{count}} modification non enregistrée",
    kept_other: "{{count}} modifications non enregistrées",
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
  pasteTooLong:
    "C’est trop long pour être ajouté d’un seul coup : {{size}} Mo au plus. Rien n’a été modifié ; ajoutez-le par parties plus petites.",
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
  room: {
    storage: {
      title: "Trivium ne peut pas enregistrer pour le moment",
      body: "Le canevas est en lecture seule jusqu’à ce que ce soit de nouveau possible. Rien de ce qui était enregistré n’est perdu.",
    },
    damaged: {
      title: "Une partie de ce canevas est endommagée",
      body: "Ce qui a pu être lu figure ci-dessous. Le canevas reste en lecture seule jusqu’à sa réparation, pour que rien d’autre ne se perde. Prévenez la personne qui administre ce Trivium.",
    },
    archived: {
      title: "Ce canevas est archivé",
      body: "On peut le lire et l’exporter. Plus personne n’y écrit.",
    },
    kept: "Ce que vous avez saisi en dernier est gardé dans ce navigateur et sera envoyé dès que l’enregistrement fonctionnera de nouveau.",
    liveAgain: "On peut de nouveau écrire dans le canevas.",
  },
  unsent: {
    title: "Vous ne pouvez plus écrire ici",
    archived: "Ce canevas a été archivé avant l’enregistrement de vos dernières modifications",
    body_one:
      "{{count}} modification qui n’était pas encore enregistrée se trouve seulement dans ce navigateur. Elle figure ci-dessous, et personne d’autre ne la voit.",
    body_other:
      "{{count}} modifications qui n’étaient pas encore enregistrées se trouvent seulement dans ce navigateur. Elles figurent ci-dessous, et personne d’autre ne les voit.",
    later: "Ce qui est gardé ici sera envoyé si vous pouvez de nouveau écrire.",
    copy: "Copier mon texte",
    copied: "Votre texte est copié.",
    show: "Afficher mon texte",
    hide: "Masquer mon texte",
    text: "Votre texte non enregistré",
    discard: "Abandonner",
    discardForGood: "Abandonner définitivement",
    discardLabel: "Abandonner les modifications non enregistrées",
    discardQuestion:
      "Ce qui n’était pas enregistré est retiré de ce navigateur, définitivement. Le canevas montre ensuite ce que tout le monde voit.",
  },
  refused: {
    sentLater_one:
      "{{count}} de vos modifications n’est pas encore parvenue au serveur. Elle est gardée dans ce navigateur et sera envoyée à votre retour.",
    sentLater_other:
      "{{count}} de vos modifications ne sont pas encore parvenues au serveur. Elles sont gardées dans ce navigateur et seront envoyées à votre retour.",
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
      body: "Un très long collage en est souvent la cause : ajoutez-le de nouveau par parties plus petites.",
    },
    "too-old": {
      title: "Cette page ne correspond plus au serveur",
      body: "Pendant qu’elle était ouverte, Trivium a été mis à jour ou rétabli depuis une sauvegarde. Rechargez-la pour continuer.",
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
