import type { Template } from "../template.ts";
import { challengeBlocks } from "./challengeBlocks.ts";
import { interpretations } from "./interpretations.ts";
import { learningBlocks } from "./learningBlocks.ts";
import { partnerBlocks } from "./partnerBlocks.ts";
import { poll } from "./poll.ts";
import { promiseBlocks } from "./promiseBlocks.ts";
import { proofBlocks } from "./proofBlocks.ts";
import { text } from "../text.ts";
import { zones } from "./zones.ts";

/**
 * The template that ships with the product: 23 blocks in five zones, three readings of "challenge-based".
 * Raise `version` with every change of content, wording included.
 */
export const challengeTemplate: Template = {
  id: "challenge-based",
  version: 3,
  name: text("Challenge-based module", "Module fondé sur un défi"),
  provenance: text(
    "Our working reading: the three interpretations are drawn, in our own words, from public CIVIS pages and the literature. The wording of the report “CIVIS micro-credentials. Notes for a challenge-based approach” (2023) is not included; whoever holds the report can paste it in.",
    "Notre lecture de travail : les trois interprétations sont tirées, dans nos propres mots, de pages publiques de CIVIS et de la littérature. Le texte du rapport « CIVIS micro-credentials. Notes for a challenge-based approach » (2023) n’est pas repris ici ; toute personne qui détient le rapport peut l’y reporter.",
  ),
  interpretations,
  zones,
  blocks: [
    ...challengeBlocks,
    ...learningBlocks,
    ...proofBlocks,
    ...partnerBlocks,
    ...promiseBlocks,
  ],
  poll,
};
