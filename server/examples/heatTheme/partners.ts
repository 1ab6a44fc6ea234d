import { p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const partners: ZonePart = {
  lanes: {},
  texts: {
    partners: [
      p(
        "The contributions differ on purpose: each university teaches all thirty learners in its own discipline and supplies the documents of its own city. Madrid keeps the platform, the calendar and this text. Each team leads two weeks and is present, as a discussant, at all three hearings.",
      ),
      p(
        "Contacts are the module coordinator at the faculty of law in Madrid and the teaching leads at the school of medicine in Athens and the faculty of geography in Bucharest. The hours per credit are those the teams calculate with; each registry confirms its own convention in writing before submission.",
      ),
    ],
    stakeholders: [
      p(
        "External voices are guests and sources in this module. It can run without any one of them, and we would rather lose a guest than press an office in a hot week.",
      ),
      p(
        "Madrid agreed by e-mail and Athens orally; both are asked again in writing when the dates are fixed.",
      ),
    ],
  },
};
