import { bold, bullets, p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const proof: ZonePart = {
  texts: {
    assessment: [
      p(
        "Half of the marks are group marks and half are earned alone. The field plan and the journal must each be passed, the field plan before the first visit.",
      ),
      bullets(
        [
          bold("What the partner says. "),
          "The service and the residents’ group write one page: what we can use, what we cannot, what we would have liked. The page informs the teachers and is shown to the team; it carries no mark, so that the partner can be frank and nobody is graded on being liked.",
        ],
        [
          bold("What is marked in the response. "),
          "Fit with the agreed criteria, evidence from the trial, and whether staff could run it without the learners. Not its size.",
        ],
        [
          bold("What is marked in the journal. "),
          "Observation, a change of mind and its reason, limits of one’s role. Private matters may be left out, and names of residents must be.",
        ],
      ),
      p(
        "The scale runs from 0 to 100, with a published conversion for each university. Identity is checked at the handover and in one conversation about the journal. Responses are marked by the city’s teaching lead and by the lead of another city. Resits: the journal within six weeks; the response by a written analysis if the field is no longer open.",
      ),
    ],
  },
  lanes: {
    impact: {
      theme: [
        p(
          "Learners who know which forms of outreach have evidence behind them. Their essays would be worth sending to the services, and would probably be read once.",
        ),
      ],
      method: [
        p(
          "Six tested prototypes and learners who can frame a problem. A service might adopt one by luck, since none was built with its staff in mind.",
        ),
      ],
      partnership: [
        p(
          "In June each of the three services holds a response that its own staff has tried: with a usage note in its language, a named owner inside the service and a date for a first look. Residents who helped have seen what came of it, at a meeting they were invited to and not only told about.",
        ),
        p(
          "The first who would notice are the people who call and knock. In October, after the summer, the service and the residents’ group judge with us against the criteria of week 4: was it used, did more people answer, what was dropped and why? The answers are published whichever way they turn out, and learners of the spring are invited.",
        ),
        p(
          "If nothing changed, the module has partly failed, whatever the grades. What continues when the course ends is named in the agreement: one contact at each university for a year, and a first right for the same district in the next edition.",
        ),
      ],
    },
  },
};
