import { bullets, heading, p } from "#shared/richText.ts";
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
      p(
        "O3 is tied to the built environment; the other four are transversal. O5 is the outcome on the process: without it a team could pass while one of its members learned little.",
      ),
    ],
    level: [
      p(
        "Learners handle a problem that is not defined for them, combine knowledge from several fields and answer for a team’s decisions in a setting that changes while they work. A version in which teachers give the question would reach EQF 6; framing it (O1) and testing one’s own response (O3) make the difference.",
      ),
      p(
        "The national level stands with each university, as the teams understand it; the office of each has still to confirm it.",
      ),
    ],
    field: [
      p(
        "The field describes what all learners share: the making of streets, approached from several disciplines. What one team adds, from nursing to law, appears in its portfolio and not in the classification.",
      ),
    ],
    activities: [
      p(
        "Three phases and a reflection. Each phase ends with something others can see: a question, a body of evidence, a tested response.",
      ),
      heading("Coaching"),
      p(
        "Three coaches, one from each university, look after two teams each. A coach asks and does not answer: what would change your mind, who have you not heard, what is the cheapest test? Content questions go to a shared forum, where any of the three replies within a working day.",
      ),
    ],
    workload: [
      p(
        "The sum leaves little to spare at the lower end of 25 to 30 hours for each credit; the two days on site hold about half of the contact hours. Travel to Athens is not counted.",
      ),
      p(
        "Team modules tend to swell, so coaches ask for a time log every Friday, and a team that passes twenty-two hours in a week must cut its test before it adds another night.",
      ),
    ],
    participation: [
      p(
        "Four weeks online, each member investigating in the home city, then two consecutive days on site in Athens (Αθήνα). Online meetings are in the late afternoon, Central European Time, and no team meets without an agreed end.",
      ),
      p(
        "Teams choose a street in one of the three cities. Members elsewhere look for its counterpart at home, so that every team can compare. On site the prototypes are tried in a street and a courtyard near the host campus, chosen with the provider. Six places are open to remote members, who run the same test in their own city and pitch by video.",
      ),
    ],
  },
};
