import type { home as english } from "../en/home.ts";
import type { TranslationOf } from "../translation.ts";

export const home: TranslationOf<typeof english> = {
  title: "Concevoir ensemble un module fondé sur un défi",
  lead: "Trivium est un lieu où des universités écrivent ensemble un module, débattent par commentaires, s’accordent bloc par bloc et exportent ce qui est convenu.",
  openExample: "Ouvrir l’exemple complet",
  openWorkshop: "Ouvrir un atelier",
  exampleHint:
    "Un même défi, « Heat in the city », conçu de trois façons (en anglais). Aucune inscription, et vous pouvez y écrire.",
  visitor: "Visiteur",
  rejoin: {
    title: "Vos ateliers",
    signOut: "Se déconnecter",
    signedOut: "Vous êtes déconnecté de ce navigateur.",
    signOutLabel: "Se déconnecter de ce navigateur",
    signOutQuestion:
      "Ce navigateur n’ouvrira plus aucun de vos ateliers. Pour revenir sous votre nom, créez d’abord un lien avec « Continuer sur un autre appareil » dans chacun d’eux.",
    role: "{{role}}, depuis le {{date}}",
  },
  readings: {
    title: "Tout le monde dit « fondé sur un défi ». Il y a trois façons de l’entendre.",
    provenance: "C’est notre lecture de travail. Un atelier peut la formuler autrement.",
  },
  form: {
    title: "Ouvrir un atelier",
    lead: "Vous l’animez et recevez un lien par rôle, à transmettre.",
    workshopTitle: "Titre de l’atelier",
    workshopTitleHint: "Le sujet du module, ou le nom du groupe.",
    workshopTitleMissing: "Donnez un titre à l’atelier.",
    universities: "Universités",
    universitiesHint: "Celles qui donneront leur accord. Les invités n’en ont pas besoin.",
    universityName: "Université {{number}}",
    universityMissing: "Nommez au moins une université.",
    country: "Pays",
    countryOf: "Pays de l’université {{number}}",
    noCountry: "Pays (facultatif)",
    addUniversity: "Ajouter une université",
    removeUniversity: "Retirer {{name}}",
    yourName: "Votre nom",
    yourNameMissing:
      "Dites qui vous êtes : les autres voient ce nom à côté de ce que vous écrivez.",
    yourUniversity: "Votre université",
    noUniversity: "Aucune : je suis invité",
    submit: "Ouvrir l’atelier",
    tooLong: "Au plus {{limit, number}} caractères.",
  },
};
