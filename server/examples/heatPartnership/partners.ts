import { bold, p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const partners: ZonePart = {
  lanes: {},
  texts: {
    partners: [
      p(
        "Every university does the same work with its own district and adds one thing for all: Bucharest the field handbook and the supervision of supervisors, Athens the training, Madrid the model agreement and the answers to legal questions. Each names a field supervisor who knows the district and is on call during visits.",
      ),
      p(
        "Contacts are the module coordinator at the faculty of social work in Bucharest and the teaching leads at the department of nursing in Athens and the faculty of law in Madrid. The hours per credit are those the teams calculate with; each registry confirms its own convention in writing before submission.",
      ),
    ],
    stakeholders: [
      p(
        "Without a signed agreement in a city there is no field work in that city. The agreement has two pages: need, times, contact persons, data, insurance, ownership of results, a way to complain, and how either side ends it.",
      ),
      p(
        "In Bucharest it is drafted and the signature is expected in January; the residents’ group agreed orally and asks for a fee for its time. In Athens it is in discussion. In Madrid the service has stated its interest, and the text is not begun.",
      ),
      p(
        bold("What partners gain and what it costs them. "),
        "A response they own, hands and time in the spring, a link to a university that answers. It costs them the hours above, some patience, and the risk of a poor result. The hours are reported to their management, so that they count as work.",
      ),
    ],
  },
};
