import { bold, bullets, p, table } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const proof: ZonePart = {
  texts: {
    assessment: [
      table(
        [
          "Assessment",
          "Type",
          "Weight (%)",
          "Individual or group",
          "Outcomes proved",
          "Supervision and identity",
        ],
        [
          "Prototype with a test report of at most six pages",
          "Project work",
          "40",
          "Group",
          "O2, O3",
          "Unsupervised, no identity check",
        ],
        [
          "Pitch to the provider, with one question to each member",
          "Oral exam",
          "20",
          "Group, questions individual",
          "O1, O3, O4",
          "Supervised on site, or online for remote members, with identity check",
        ],
        [
          "Process portfolio with a ten-minute conversation",
          "Portfolio",
          "40",
          "Individual",
          "O1, O2, O5",
          "Writing unsupervised; conversation supervised online with identity check",
        ],
      ),
      p(
        "The weights sum to 100. A learner must pass the portfolio for the team’s marks to count, so nobody passes on the work of others, and nobody fails for it alone: if a team breaks up, each member may finish the test report on a smaller question.",
      ),
      bullets(
        [
          bold("A failed response can earn full marks. "),
          "We mark the question, the quality of the test and the honesty of the report, never whether the street became cooler.",
        ],
        [
          bold("The portfolio needs four pieces of evidence: "),
          "a version of the question that was given up, a result that surprised, a disagreement and how it ended, and a contribution others relied on.",
        ],
        [
          bold("The provider comments and does not mark. "),
          "Its comment is given to the team in writing and may be quoted in the portfolio.",
        ],
      ),
      p(
        "Reports are marked by two coaches who did not coach the team. Portfolios are marked by the home university and one in four is read a second time. Common scale of 0 to 100 with a published conversion; one resit of the portfolio within six weeks; the test report may be improved once.",
      ),
    ],
  },
  lanes: {
    impact: {
      theme: [
        p(
          "Learners who can explain what cools a street and judge the studies behind it. Solid, and tested by an essay; nothing would be tried.",
        ),
      ],
      method: [
        p(
          "After the module there are six tested responses with their data, each on two open pages that say what was claimed, how it was tried and what happened. There are twenty-four portfolios, which stay with their authors and can be shown to an employer.",
        ),
        p(
          "The first who would notice are the learners: next time a problem arrives without edges, they know how to begin. The provider would notice a test it can repeat. If nothing changes in the city, the module has not failed; if the portfolios show no learning, it has.",
        ),
      ],
      partnership: [
        p(
          "One street with one measure that the city keeps, and residents who say it helps. Worth more to the street, and out of reach for a module that ends after four weeks.",
        ),
      ],
    },
  },
};
