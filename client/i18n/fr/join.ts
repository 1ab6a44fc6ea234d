import type { join as english } from "../en/join.ts";
import type { TranslationOf } from "../translation.ts";

export const join: TranslationOf<typeof english> = {
  kicker: "Vous êtes invité à l’atelier",
  with_one: "avec {{list}}",
  with_other: "{{count, number}} universités : {{list}}",
  as: "Votre rôle, {{role}}, vous permet de :",
  can: {
    facilitator: "rédiger, commenter, inviter et décider des droits de chacun.",
    editor: "rédiger et commenter.",
    commenter: "lire et commenter.",
    viewer: "lire et exporter.",
  },
  name: "Votre nom",
  nameHint: "Les autres le voient à côté de ce que vous écrivez.",
  nameMissing: "Dites qui vous êtes.",
  university: "Votre université",
  universityFixed: "Ce lien est destiné aux personnes de {{university}}.",
  universityMissing: "Choisissez votre université, ou dites que vous êtes invité.",
  choose: "Choisir",
  guest: "Je suis invité",
  submit: "Rejoindre",
  already: "Vous êtes déjà dans cet atelier, sous le nom de {{name}}.",
  otherRole:
    "Ce lien ne change pas vos droits : vous gardez le rôle « {{role}} ». La personne qui anime l’atelier peut vous en donner un autre.",
  continue: "Continuer en tant que {{name}}",
  refused: {
    unknown: {
      title: "Ce lien ne laisse entrer personne",
      body: "Il est tronqué, ou une personne qui anime l’atelier l’a retiré. Copiez le lien du message en entier ; s’il ne s’ouvre toujours pas, demandez-en un nouveau.",
    },
    expired: {
      title: "Ce lien a expiré",
      body: "Demandez-en un nouveau à la personne qui l’a envoyé. Si vous avez déjà rejoint l’atelier dans ce navigateur, vous y êtes toujours : ouvrez la page d’accueil.",
    },
  },
  personal: {
    title: "Continuer sur cet appareil",
    body: "Ce lien fait de vous la même personne ici aussi : même nom, mêmes droits, mêmes ateliers. Il fonctionne une fois, pendant 15 minutes.",
    submit: "Continuer ici",
    unknown: {
      title: "Ce lien ne continue rien",
      body: "Il est tronqué. Sur votre autre appareil, ouvrez l’atelier et créez un nouveau lien sous « Continuer sur un autre appareil ».",
    },
    used: {
      title: "Ce lien a déjà servi",
      body: "Il fonctionne une fois. Sur votre autre appareil, ouvrez l’atelier et créez un nouveau lien sous « Continuer sur un autre appareil ».",
    },
    expired: {
      title: "Ce lien a expiré",
      body: "Il fonctionne pendant 15 minutes. Sur votre autre appareil, ouvrez l’atelier et créez un nouveau lien sous « Continuer sur un autre appareil ».",
    },
  },
};
