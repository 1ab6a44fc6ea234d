import { bold, bullets, heading, numbered, p, table } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const learning: ZonePart = {
  lanes: {},
  texts: {
    "target-group": [
      p(
        "Master’s students of architecture and planning, engineering, public health, design, computing and social science at the three universities. We plan for twenty-four learners, eight from each university, in six teams of four. Every team has members from all three cities and from at least two fields.",
      ),
      p(
        "The module is short and dense: about twenty hours in the first week, about fourteen in each of the next three, then two full days in Athens. It suits learners who can free four weeks in the spring. Those who cannot travel, because of care, work, health or papers, join the two days through a partner in their team and a room at home; we keep six such places and do not ask for the reason.",
      ),
    ],
    prerequisites: [
      bullets(
        "A first-cycle degree (EQF 6) in any field, or an equivalent recognised by the enrolling university.",
        "English at B2, since teams work in it every day.",
        "One skill to bring to a mixed team (measuring, drawing, coding, interviewing, costing, writing), named in three sentences at enrolment. Teams are formed from these.",
        "No knowledge of climate or building physics; the short course of week 1 provides what all need.",
      ),
    ],
    outcomes: [
      p("On completion, the learner can:"),
      numbered(
        [
          bold("O1. Frame "),
          "a heat problem of a real street as a question that can be tested, and defend why this question and no other.",
        ],
        [
          bold("O2. Investigate "),
          "it with methods from at least two disciplines, and state what the results can and cannot show.",
        ],
        [
          bold("O3. Design and test "),
          "a response, and report honestly what the test showed, including failure.",
        ],
        [
          bold("O4. Argue "),
          "for the response before a challenge provider, and revise it in the light of criticism.",
        ],
        [
          bold("O5. Appraise "),
          "one’s own part in a mixed team, with evidence from the process of what one decided, learned and would do differently.",
        ],
      ),
      p(
        "On the revised Bloom scale O2 sits at analysis, O1, O4 and O5 at evaluation, O3 at creation. O3 is tied to the built environment; the other four are transversal.",
      ),
    ],
    level: [
      p(
        bold("EQF 7, second cycle"),
        ". Learners handle a problem that is not defined for them, combine knowledge from several fields and answer for a team’s decisions in a setting that changes while they work. A version in which teachers give the question would reach EQF 6; framing it (O1) and testing one’s own response (O3) make the difference.",
      ),
      p(
        "National levels as the teams understand them, each to be confirmed by its own office: level 3 (máster) in the Spanish framework for higher education, level 7 in the Hellenic and in the Romanian framework.",
      ),
    ],
    field: [
      p(
        "ISCED-F 2013: ",
        bold("0788"),
        " Inter-disciplinary programmes and qualifications involving engineering, manufacturing and construction. Secondary field: ",
        bold("0731"),
        " Architecture and town planning.",
      ),
      p(
        "The field describes what all learners share. What one team adds, from nursing to law, appears in its portfolio and not in the classification.",
      ),
    ],
    activities: [
      p(
        "Three phases and a reflection. Each phase ends with something others can see: a question, a body of evidence, a tested response.",
      ),
      table(
        ["What learners do", "Learning type", "Hours", "Contact hours", "Serves"],
        ["Engage, week 1. Short course: heat, bodies, streets", "Acquisition", "10", "0", "O1, O2"],
        [
          "Engage, week 1. Meet the provider, explore the big idea, write the question",
          "Discussion",
          "8",
          "3",
          "O1",
        ],
        [
          "Investigate, week 2. Clinic: practise with instruments and an interview guide",
          "Practice",
          "6",
          "4",
          "O2",
        ],
        [
          "Investigate, weeks 2 and 3. Measure, observe and ask in the street; share the results",
          "Inquiry",
          "18",
          "3",
          "O1, O2",
        ],
        ["Act, weeks 3 and 4. Build a prototype and plan its test", "Production", "12", "2", "O3"],
        ["Act, two days in Athens. Test, revise and pitch", "Collaboration", "16", "14", "O3, O4"],
        [
          "Reflect, all weeks. Keep and finish a process portfolio",
          "Production",
          "8",
          "1",
          "O1, O2, O5",
        ],
      ),
      heading("Coaching"),
      p(
        "Three coaches, one from each university, look after two teams each. A coach asks and does not answer: what would change your mind, who have you not heard, what is the cheapest test? Content questions go to a shared forum, where any of the three replies within a working day.",
      ),
    ],
    workload: [
      p(
        "The activities add up to ",
        bold("78 hours"),
        " for 3 ECTS, that is 26 hours for each credit. At 25 to 30 hours a credit, 3 ECTS correspond to 75 to 90 hours, so the sum fits, with little to spare at the lower end. Of the 78 hours 27 are contact hours: 13 online and 14 on site.",
      ),
      p(
        "Travel to Athens is not counted. Team modules tend to swell, so coaches ask for a time log every Friday, and a team that passes twenty-two hours in a week must cut its test before it adds another night.",
      ),
    ],
    participation: [
      p(
        bold("Blended"),
        ": four weeks online, each member investigating in the home city, then two consecutive days on site in Athens (Αθήνα). Online meetings are in the late afternoon, Central European Time, and no team meets without an agreed end.",
      ),
      p(
        "Teams choose a street in one of the three cities. Members elsewhere look for its counterpart at home, so that every team can compare. On site the prototypes are tried in a street and a courtyard near the host campus, chosen with the provider. Six places are open to remote members, who run the same test in their own city and pitch by video.",
      ),
    ],
  },
};
