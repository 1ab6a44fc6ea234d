import { bold, bullets, p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const proof: ZonePart = {
  texts: {
    assessment: [
      p(
        "To pass, a learner needs half of the marks overall and a pass in the policy comparison. Peers comment; teachers mark. Every comparison is read by the learner’s own university and one in five by a second university, with the criteria below.",
      ),
      bullets(
        [
          bold("Comparison: "),
          "the same questions are put to all three cities, and differences in law are not mistaken for differences in will.",
        ],
        [
          bold("Evidence: "),
          "each claim about effect carries its source, its date and what it cannot show.",
        ],
        [
          bold("Judgement: "),
          "the recommendation follows from the evidence and says whom it would leave out.",
        ],
      ),
      p(
        "The scale runs from 0 to 100; each university converts to its national scale with a table published before enrolment. Identity is checked online at the quiz and in the conversation; the essay itself is written unsupervised. One resit of each part within eight weeks. Use of text generators must be declared; the conversation establishes that the work is the learner’s own.",
      ),
    ],
  },
  lanes: {
    impact: {
      theme: [
        p(
          "A learner who could describe heat can now compare what is done about it and say how sure one may be. That is the result by which the module stands or falls; if no city changes anything, it has not failed.",
        ),
        p(
          "Afterwards there exist thirty policy comparisons, of which those whose authors agree go into an open collection, and one shared table of measures, legal bases and sources for the three cities. The next edition starts from that table and corrects it. The practitioners who spoke at the hearing would notice, because they receive it.",
        ),
      ],
      method: [
        p(
          "Six tested ideas for cooler streets, some of them failures well explained. The change would be seen in what teams can do, less in how well each learner knows the law.",
        ),
      ],
      partnership: [
        p(
          "A routine by which a district service reaches people it now misses in August. The service would judge it, and its absence would count as partial failure.",
        ),
      ],
    },
  },
};
