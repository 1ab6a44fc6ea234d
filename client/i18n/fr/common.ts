import type { common as english } from "../en/common.ts";
import type { TranslationOf } from "../translation.ts";

export const common: TranslationOf<typeof english> = {
  product: "Trivium",
  skip: "Aller au contenu",
  loading: "Chargement …",
  retry: "Réessayer",
  reload: "Recharger la page",
  cancel: "Annuler",
  close: "Fermer",
  copy: "Copier",
  copied: "Copié",
  copyOf: "Copier : {{label}}",
  copiedOf: "Copié : {{label}}",
  toHome: "Aller à l’accueil",
  optional: "facultatif",
  guest: "Invité",
  interpretations: { theme: "Thème", method: "Méthode", partnership: "Partenariat" },
  roles: {
    facilitator: "Animation",
    editor: "Rédaction",
    commenter: "Commentaire",
    viewer: "Lecture",
  },
  roleMeaning: {
    facilitator: "rédige, invite et décide des droits de chacun",
    editor: "rédige et commente",
    commenter: "lit et commente",
    viewer: "lit et exporte",
  },
  language: "Langue",
  scheme: { label: "Couleurs", auto: "Comme l’appareil", light: "Clair", dark: "Sombre" },
  footer: "Écrire ensemble, débattre par commentaires, s’accorder par université.",
  notFound: {
    title: "Il n’y a pas de page ici",
    body: "L’adresse est peut-être tronquée, ou ce qui s’y trouvait n’existe plus. Un lien reçu par courriel perd parfois sa fin : copiez-le en entier.",
  },
  crashed: {
    title: "Quelque chose s’est cassé dans cette page",
    body: "C’est notre erreur, pas la vôtre. Ce qui était indiqué comme enregistré est en sûreté sur le serveur. Rechargez la page pour continuer.",
    details: "Ce que la page a dit",
  },
  outdated: {
    title: "Une version plus récente est prête",
    body: "Une partie de cette page n’a pas pu être chargée. Soit la connexion est perdue, soit Trivium a été mis à jour pendant que la page était ouverte. Rechargez pour continuer.",
  },
  problems: {
    network:
      "Le serveur ne répond pas. Rien n’a été modifié ; vérifiez votre connexion et réessayez.",
    signedOut: "Ce navigateur n’est plus connecté. Ouvrez de nouveau votre lien pour revenir.",
    forbidden: "Votre rôle ne le permet pas. Une personne qui anime l’atelier peut le changer.",
    missing:
      "Cela n’existe pas, ou vous n’êtes pas membre de l’atelier concerné. Ouvrez de nouveau le lien que vous avez reçu.",
    malformed: "Le serveur n’a pas accepté la saisie. {{detail}}",
    moved: "Cela a changé entre-temps. Regardez de nouveau, puis décidez.",
    tooLarge: "C’est trop long. Raccourcissez et réessayez.",
    tooMany_one: "Trop d’essais depuis cette connexion. Attendez {{count}} seconde et réessayez.",
    tooMany_other:
      "Trop d’essais depuis cette connexion. Attendez {{count}} secondes et réessayez.",
    tooManyWait: "Trop d’essais depuis cette connexion. Attendez une minute et réessayez.",
    server: "Le serveur n’a pas pu le faire. Rien n’a été modifié ; réessayez dans un instant.",
  },
};
