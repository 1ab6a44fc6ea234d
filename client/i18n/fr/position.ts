import type { position as english } from "../en/position.ts";
import type { TranslationOf } from "../translation.ts";

export const position: TranslationOf<typeof english> = {
  title: "Où en sommes-nous ?",
  round: "Tour {{round, number}}",
  states: {
    open: "ouvert aux réponses",
    closed: "clos, non révélé",
    revealed: "révélé",
  },
  before:
    "Posez à tous les mêmes questions, en privé. Quand vous révélez les réponses, chacun voit où se situent chaque personne et chaque université, et à quelle distance.",
  answered_zero: "Personne n’a encore répondu.",
  answered_one: "{{count, number}} réponse est arrivée.",
  answered_other: "{{count, number}} réponses sont arrivées.",
  may_one: "{{count, number}} personne peut répondre.",
  may_other: "{{count, number}} personnes peuvent répondre.",
  secrecy:
    "Vos réponses ne sont qu’à vous jusqu’à ce qu’une personne qui anime l’atelier les révèle. Alors tous les membres voient qui a répondu quoi. D’ici là, tous les autres, y compris qui anime, ne voient que le nombre de réponses.",
  closedSecrecy:
    "Personne ne voit la réponse d’autrui avant qu’une personne qui anime l’atelier les révèle à tous en même temps.",
  viewer: "Vous pourrez lire le résultat une fois révélé. Répondre est réservé à d’autres.",
  form: {
    choose: "Choisissez une réponse.",
    incomplete: "Chaque question demande une réponse. Rien n’est encore enregistré.",
    submit: "Enregistrer mes réponses",
    change: "Enregistrer les réponses modifiées",
    kept: "Vos réponses sont enregistrées. Vous pouvez les modifier jusqu’à la clôture du tour.",
    tooLate:
      "Le tour a été clos avant l’arrivée de ces réponses. Vos réponses précédentes, s’il y en a, restent.",
    notKept: "{{problem}} Rien n’est enregistré ; vos choix sont toujours là.",
  },
  yours: {
    title: "Ce que vous avez répondu",
    none: "Vous n’avez pas de réponse dans ce tour.",
  },
  run: {
    open: "Ouvrir le sondage",
    again: "Demander à nouveau",
    close: "Clore le tour",
    closeLabel: "Clore le tour {{round, number}} du sondage",
    closeQuestion:
      "Ensuite, personne ne peut plus répondre ni modifier une réponse. Vous révélez dans un second temps.",
    reveal: "Révéler les réponses",
    revealLabel: "Révéler les réponses du tour {{round, number}}",
    revealQuestion:
      "Tous les membres de l’atelier verront qui a répondu quoi. On ne peut pas revenir en arrière.",
    underWay: "Quelqu’un d’autre vient d’ouvrir un tour.",
  },
  told: {
    open: "Le sondage de position est ouvert. Ses questions sont dans le bloc « {{block}} ».",
    closed: "Le sondage de position est clos. Il ne prend plus de réponses.",
    revealed: "Le sondage de position est révélé. Voyez le bloc « {{block}} ».",
  },
  result: {
    earlier: "Résultat du tour {{round, number}}, le dernier révélé",
    people_one: "{{count, number}} personne a répondu",
    people_other: "{{count, number}} personnes ont répondu",
    universities_one: "de {{count, number}} université",
    universities_other: "de {{count, number}} universités",
    nobody: "Personne n’a répondu à ce tour.",
    spread: "Écart",
    spreadBefore: "{{spread}} au tour {{round, number}}",
    spreadMeaning:
      "En moyenne, deux universités devraient donner autrement {{share}} de leurs réponses pour se trouver au même point. 0 : toutes au même point ; 1 : aucune n’a rien en commun avec une autre.",
    spreadNone: "Un écart demande des réponses d’au moins deux universités.",
    leaning: "Le plus de réponses, {{share}}, vont à",
    noLeaning: "Aucune lecture n’a plus de réponses que toutes les autres.",
    take: "Prendre cette lecture comme directrice",
    leads: "C’est la lecture directrice.",
  },
  chart: {
    triangle: "Triangle de {{readings}}, avec {{people, number}} personnes et {{universities}}",
    bars: "Part de {{readings}} dans les réponses de {{universities}}",
    caption:
      "Une personne est un disque avec des initiales, une université une étiquette à la moyenne des siens. Plus un coin est proche, plus les réponses ont choisi cette lecture ; les marques qui se cacheraient sont écartées.",
    barsCaption: "Chaque barre est une université : la moyenne des réponses des siens.",
    arrows: "Les flèches partent d’où se trouvait une université au tour {{round, number}}.",
    thinBars: "La barre mince en dessous montre le tour {{round, number}}.",
    everybody: "Tous",
    university: "{{name}} : {{shares}}",
    person: "{{name}}, {{university}} : {{shares}}",
    share: "{{reading}} {{share}}",
    universities_one: "{{count, number}} université",
    universities_other: "{{count, number}} universités",
    guest: "invité",
  },
  table: {
    show: "La même chose en tableau",
    caption: "Part des réponses pour chaque lecture, par université et par personne",
    who: "Qui",
    moved: "Déplacement depuis le tour {{round, number}}",
    movedTo: "{{share}} vers {{reading}}",
    stayed: "inchangé",
    notThere: "–",
    guests: "Invités",
    mean: "moyenne de {{count, number}}",
  },
};
