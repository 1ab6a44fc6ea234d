import { bold, p, table } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const partners: ZonePart = {
  lanes: {},
  texts: {
    partners: [
      table(
        ["University", "Country", "Role", "Hours per credit", "Course code", "Contact"],
        [
          "Bucharest (București)",
          "Romania",
          "Lead; social work and field supervision; district in the north of the city",
          "25 to 30",
          "Requested",
          "Module coordinator, faculty of social work",
        ],
        [
          "Athens (Αθήνα)",
          "Greece",
          "Nursing and conversation training; district near the centre",
          "25 to 30",
          "Requested",
          "Teaching lead, department of nursing",
        ],
        [
          "Madrid",
          "Spain",
          "Law, ethics and data protection; district in the south of the city",
          "25 to 30",
          "Requested",
          "Teaching lead, faculty of law",
        ],
      ),
      p(
        "Every university does the same work with its own district and adds one thing for all: Bucharest the field handbook and the supervision of supervisors, Athens the training, Madrid the model agreement and the answers to legal questions. Each names a field supervisor who knows the district and is on call during visits.",
      ),
      p(
        "The hours per credit are those that each team reported for this draft; each registry confirms its own convention in writing before submission.",
      ),
    ],
    stakeholders: [
      p(
        "Without a signed agreement in a city there is no field work in that city. The agreement has two pages: need, times, contact persons, data, insurance, ownership of results, a way to complain, and how either side ends it.",
      ),
      table(
        ["Who", "City", "What they do", "Time asked", "How far agreed"],
        [
          "District health and social service",
          "Bucharest",
          "Co-designs, supervises visits, judges usefulness",
          "30 hours",
          "Agreement drafted, signature expected in January",
        ],
        [
          "Residents’ group of older people",
          "Bucharest",
          "Co-designs, corrects, judges usefulness",
          "12 hours",
          "Agreed orally; fee for time requested",
        ],
        [
          "Municipal friendship clubs for older people",
          "Athens",
          "Co-design and host working sessions",
          "30 hours",
          "Agreement in discussion",
        ],
        [
          "District social services centre",
          "Madrid",
          "Co-designs, supervises visits",
          "30 hours",
          "Interest stated; agreement not begun",
        ],
        [
          "Neighbourhood association",
          "Madrid",
          "Corrects the summary, joins the trial",
          "12 hours",
          "To be asked",
        ],
      ),
      p(
        bold("What partners gain and what it costs them. "),
        "A response they own, hands and time in the spring, a link to a university that answers. It costs them the hours above, some patience, and the risk of a poor result. The hours are reported to their management, so that they count as work.",
      ),
    ],
  },
};
