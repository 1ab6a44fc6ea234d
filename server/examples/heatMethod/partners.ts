import { p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const partners: ZonePart = {
  lanes: {},
  texts: {
    partners: [
      p(
        "Each university sends eight learners and one coach. Bucharest lends a box of simple instruments to each city; Madrid prepares the interview guide and the training in asking strangers politely; Athens holds the workshop, the rooms and the link to the provider. A coach who falls ill is replaced by the same university within two days.",
      ),
      p(
        "Contacts are the module coordinator at the school of architecture in Athens and the teaching leads at the faculty of physics in Bucharest and the faculty of sociology in Madrid. The hours per credit are those the teams calculate with; each registry confirms its own convention in writing before submission.",
      ),
    ],
    stakeholders: [
      p(
        "One challenge provider is enough and more would blur the question. It opens the module, answers one round of questions in week 2 and hears the pitches; its letter of interest is promised.",
      ),
      p(
        "The shopkeepers have said yes in the street and not yet on paper; Madrid’s climate office agreed by e-mail.",
      ),
    ],
  },
};
