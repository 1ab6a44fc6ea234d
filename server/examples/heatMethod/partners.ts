import { p, table } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const partners: ZonePart = {
  lanes: {},
  texts: {
    partners: [
      table(
        ["University", "Country", "Role", "Hours per credit", "Course code", "Contact"],
        [
          "Athens (Αθήνα)",
          "Greece",
          "Lead and host of the two days; prototyping; coach for teams 1 and 2",
          "25 to 30",
          "Requested",
          "Module coordinator, school of architecture",
        ],
        [
          "Bucharest (București)",
          "Romania",
          "Measurement clinic and instruments; coach for teams 3 and 4",
          "25 to 30",
          "Requested",
          "Teaching lead, faculty of physics",
        ],
        [
          "Madrid",
          "Spain",
          "Interviews and public space; coach for teams 5 and 6",
          "25 to 30",
          "Requested",
          "Teaching lead, faculty of sociology",
        ],
      ),
      p(
        "Each university sends eight learners and one coach. Bucharest lends a box of simple instruments to each city; Madrid prepares the interview guide and the training in asking strangers politely; Athens holds the workshop, the rooms and the link to the provider. A coach who falls ill is replaced by the same university within two days.",
      ),
      p(
        "The hours per credit are those that each team reported for this draft; each registry confirms its own convention in writing before submission.",
      ),
    ],
    stakeholders: [
      p(
        "One challenge provider is enough and more would blur the question. It opens the module, answers one round of questions in week 2 and hears the pitches.",
      ),
      table(
        ["Who", "City", "What they do", "Time asked", "How far agreed"],
        [
          "City department for public space (challenge provider)",
          "Athens",
          "Opens the challenge, answers questions, comments on the pitches",
          "8 hours",
          "Letter of interest promised",
        ],
        [
          "Shopkeepers’ association of the test street",
          "Athens",
          "Allows the trial on the pavement; two members listen to the pitches",
          "4 hours",
          "Oral",
        ],
        [
          "Municipal climate office",
          "Madrid",
          "Names three streets and shares existing plans",
          "2 hours",
          "Agreed by e-mail",
        ],
        [
          "District town hall",
          "Bucharest",
          "Names three streets and says what may be measured there",
          "2 hours",
          "To be asked",
        ],
      ),
    ],
  },
};
