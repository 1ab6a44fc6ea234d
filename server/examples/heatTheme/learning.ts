import { bullets, heading, p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const learning: ZonePart = {
  lanes: {},
  texts: {
    "target-group": [
      p(
        "Master’s students of public health, law, geography, environmental science and public administration at the three universities, and professionals in city administration, health services and civil protection who hold a first degree. We plan for thirty learners, ten enrolled by each university, with at least three professionals in each ten.",
      ),
      p(
        "Many of them work or care for someone. Live sessions are therefore few, recorded where the law of each country allows it, and held at 17:00 in Madrid, which is 18:00 in Athens and Bucharest. Everything else can be done at any hour within its week.",
      ),
    ],
    prerequisites: [
      bullets(
        "A first-cycle degree (EQF 6) in any field, or equivalent professional experience recognised under the enrolling university’s own rules.",
        "English at B2: enough to read a public report and argue about it. No certificate is asked for; a short self-test is offered before enrolment.",
        "No statistics beyond reading a table and a map. A two-hour refresher on rates, confidence and comparison is open to all and counted inside the reading hours.",
        "A computer with a camera and a connection good enough for a call; each university lends equipment to learners who need it.",
      ),
    ],
    outcomes: [
      p(
        "O1 is specific to the field; O2 to O4 carry over to any other comparison of public policies. We left out an outcome on building physics and one on urban planning: both would need a fourth university.",
      ),
    ],
    level: [
      p(
        "O3 asks for critical judgement of specialised and partly unsettled knowledge where two fields meet; O4 asks learners to answer for a position before experts of a field that is not theirs. Both exceed what we would ask at EQF 6, where O1 and a guided version of O2 would be enough.",
      ),
      p(
        "The national level stands with each university. It is given as the teams understand it; the office of each university has still to confirm it.",
      ),
    ],
    field: [
      p(
        "The inter-disciplinary field of health and welfare comes first, because every outcome ends in the protection of people. Law and environmental sciences are secondary.",
      ),
      p(
        "The three universities file the module under the same main code, so that one catalogue entry serves all.",
      ),
    ],
    activities: [
      p(
        "Six weeks, each with one public question. The order is evidence, risk, confrontation, judgement. What one week leaves open the next one asks first.",
      ),
      heading("How the hearing works"),
      p(
        "Learners of one city prepare the case of another, so that nobody defends home. A practitioner from the city under question corrects them. The preparation is done in mixed groups; the contact hours are three sessions of two hours, one for each city.",
      ),
    ],
    workload: [
      p(
        "All contact hours are online, and the weekly load lies between twelve and fifteen hours. The quiz is taken within the reading hours and the conversation about the essay within the writing hours, so nothing comes on top.",
      ),
      p(
        "We ask learners of the first edition to log their time in weeks 2 and 5, and adjust the reading before the second edition if the median is off by more than a tenth.",
      ),
    ],
    participation: [
      p(
        "Learners meet in one common group of thirty. There are seven live sessions of two hours: two mapping clinics, three hearings, one writing seminar and one review session. All other work is done alone or in small groups at a time of their own.",
      ),
      p(
        "No travel and no mobility period. Learners are guests on the platform of the leading university; the credits are entered by the university where they are enrolled. Attendance is expected at two of the three hearings; whoever cannot come answers the hearing in writing.",
      ),
    ],
  },
};
