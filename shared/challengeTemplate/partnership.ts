import type { Interpretation } from "../template.ts";
import { text } from "../text.ts";

/**
 * Challenge as partnership, in our own words.
 * Read from public CIVIS pages ("CIVIS Open Labs: think globally, act locally", service-learning courses) and from writing on
 * service-learning with reciprocity. Warnings: contact and time from Georgiou et al., "Beyond the challenge"; administration
 * and advising from the HRK modus entry on the CIVIS civic-engagement micro-programme; the other two are our own.
 */
export const partnership: Interpretation = {
  id: "partnership",
  name: text("Partnership", "Partenariat"),
  definition: text(
    "University and a partner in the community name a real local need together, and work on it together.",
    "L’université et un partenaire du territoire définissent ensemble un besoin local réel, et y travaillent ensemble.",
  ),
  hue: "orange",
  shape: "square",
  prompts: [
    text(
      "Who outside the university named this need, and when did you last speak with them?",
      "Qui, hors de l’université, a exprimé ce besoin, et quand lui avez-vous parlé pour la dernière fois ?",
    ),
    text(
      "What will the partner gain, and what will it cost them to take part?",
      "Que gagnera le partenaire, et que lui coûtera sa participation ?",
    ),
    text(
      "What have you put in writing about data, ethics, insurance and the ownership of results?",
      "Qu’avez-vous mis par écrit sur les données, l’éthique, l’assurance et la propriété des résultats ?",
    ),
    text(
      "Where do the partner’s calendar and the academic one meet, and where do they clash?",
      "Où le calendrier du partenaire et celui de l’université se rejoignent-ils, et où se heurtent-ils ?",
    ),
    text(
      "How will you know that something has changed, and who is to judge?",
      "Comment saurez-vous que quelque chose a changé, et à qui d’en juger ?",
    ),
    text(
      "Do learners in the other cities take on the same problem at home, or help from afar?",
      "Dans les autres villes, les apprenants traitent-ils le même problème chez eux ou aident-ils à distance ?",
    ),
    text(
      "What remains when the course ends, and who looks after it?",
      "Que reste-t-il à la fin du cours, et qui en prend soin ?",
    ),
  ],
  watchOut: [
    text(
      "Partners tire. Contact and time are what they find hardest, so ask for little and ask early.",
      "Les partenaires se lassent. Le contact et le temps leur coûtent le plus : demandez peu, et tôt.",
    ),
    text(
      "Benefit is unequal: credits for one side, a report that nobody reads for the other.",
      "Le bénéfice est inégal : des crédits pour les uns, un rapport que personne ne lit pour les autres.",
    ),
    text(
      "Ethics and liability come up late. Settle them before the first visit.",
      "Éthique et responsabilité arrivent trop tard. Réglez-les avant la première visite.",
    ),
    text(
      "Administration and advising take more hours than planned, and the module is hard to repeat.",
      "La gestion et l’accompagnement prennent plus d’heures que prévu, et le module se répète difficilement.",
    ),
  ],
};
