import { p, table } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const partners: ZonePart = {
  lanes: {},
  texts: {
    partners: [
      table(
        ["University", "Country", "Role", "Hours per credit", "Course code", "Contact"],
        [
          "Madrid",
          "Spain",
          "Lead; law and governance; weeks 1 and 4",
          "25 to 30",
          "Requested",
          "Module coordinator, faculty of law",
        ],
        [
          "Athens (Αθήνα)",
          "Greece",
          "Health and epidemiology; weeks 2 and 5",
          "25 to 30",
          "Requested",
          "Teaching lead, school of medicine",
        ],
        [
          "Bucharest (București)",
          "Romania",
          "Climate data and mapping; weeks 3 and 6",
          "25 to 30",
          "Requested",
          "Teaching lead, faculty of geography",
        ],
      ),
      p(
        "The contributions differ on purpose: each university teaches all thirty learners in its own discipline and supplies the documents of its own city. Madrid keeps the platform, the calendar and this text. Each team leads two weeks and is present, as a discussant, at all three hearings.",
      ),
      p(
        "The hours per credit are those that each team reported for this draft; each registry confirms its own convention in writing before submission.",
      ),
    ],
    stakeholders: [
      p(
        "External voices are guests and sources in this module. It can run without any one of them, and we would rather lose a guest than press an office in a hot week.",
      ),
      table(
        ["Who", "City", "What they do", "Time asked", "How far agreed"],
        [
          "Public-health service of the city",
          "Madrid",
          "Answers at one hearing",
          "3 hours",
          "Agreed by e-mail",
        ],
        [
          "Municipal resilience office",
          "Athens",
          "Answers at one hearing; shares its published plan",
          "3 hours",
          "Oral",
        ],
        [
          "National weather service, data desk",
          "Bucharest",
          "Explains station records at one mapping clinic",
          "2 hours",
          "To be asked",
        ],
        [
          "Organisation of older residents",
          "Any of the three",
          "Reads the essay question and comments",
          "1 hour",
          "To be asked",
        ],
      ),
    ],
  },
};
