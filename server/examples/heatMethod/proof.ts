import { bold, bullets, p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const proof: ZonePart = {
  texts: {
    assessment: [
      p(
        "A learner must pass the portfolio for the team’s marks to count, so nobody passes on the work of others, and nobody fails for it alone: if a team breaks up, each member may finish the test report on a smaller question.",
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
        "Reports are marked by two coaches who did not coach the team. Portfolios are marked by the home university and one in four is read a second time. Identity is checked at the pitch, online for remote members, and in the conversation; reports and portfolios are written unsupervised. The scale runs from 0 to 100, with a published conversion; one resit of the portfolio within six weeks; the test report may be improved once.",
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
