import { bold, bullets, heading, numbered, p, table } from "#shared/richText.ts";
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
      p("On completion, the learner can:"),
      numbered(
        [
          bold("O1. Explain "),
          "how heat becomes harm for people above sixty-five, tracing the way from exposure through body, dwelling and care, and where a policy can interrupt it.",
        ],
        [
          bold("O2. Compare "),
          "the heat-health policies of three cities, naming for each its legal basis, the people it reaches and the people it misses.",
        ],
        [
          bold("O3. Judge "),
          "the evidence on which a policy measure rests, separating measured effect, expert opinion and political choice, and recommend what to keep, change or study.",
        ],
        [
          bold("O4. Defend and revise "),
          "a position before readers from other disciplines and other cities, and show what their criticism changed.",
        ],
      ),
      p(
        "On the revised Bloom scale O1 sits at understanding, O2 at analysis, O3 and O4 at evaluation. O1 is specific to the field; O2 to O4 carry over to any other comparison of public policies.",
      ),
    ],
    level: [
      p(
        bold("EQF 7, second cycle"),
        " in the Qualifications Framework of the European Higher Education Area. O3 asks for critical judgement of specialised and partly unsettled knowledge where two fields meet; O4 asks learners to answer for a position before experts of a field that is not theirs. Both exceed what we would ask at EQF 6, where O1 and a guided version of O2 would be enough.",
      ),
      p(
        "National levels as the teams understand them, each to be confirmed by its own office: level 3 (máster) in the Spanish framework for higher education, level 7 in the Hellenic and in the Romanian framework.",
      ),
    ],
    field: [
      p(
        "ISCED-F 2013: ",
        bold("0988"),
        " Inter-disciplinary programmes and qualifications involving health and welfare, as the main field, because every outcome ends in the protection of people. Secondary fields: ",
        bold("0421"),
        " Law and ",
        bold("0521"),
        " Environmental sciences.",
      ),
      p(
        "The three universities file the module under the same main code, so that one catalogue entry serves all.",
      ),
    ],
    activities: [
      p(
        "Six weeks, each with one public question. The order is evidence, risk, confrontation, judgement. Each activity names the outcomes that it serves.",
      ),
      table(
        ["What learners do", "Learning type", "Hours", "Contact hours", "Serves"],
        [
          "Weeks 1 and 2. Read three city heat plans and their evidence",
          "Acquisition",
          "18",
          "0",
          "O1, O2",
        ],
        ["Weeks 2 and 3. Map risk and response for one district", "Inquiry", "22", "4", "O1, O2"],
        ["Week 4. Hearing: three cities question each other", "Discussion", "9", "6", "O2, O4"],
        ["Weeks 4 to 6. Write a policy comparison", "Production", "24", "2", "O2, O3"],
        ["Week 6. Peer review across universities", "Collaboration", "8", "2", "O3, O4"],
      ),
      heading("How the hearing works"),
      p(
        "Learners of one city prepare the case of another, so that nobody defends home. A practitioner from the city under question corrects them. The three hours of preparation are spent in mixed groups; the six contact hours are three sessions of two hours, one for each city.",
      ),
    ],
    workload: [
      p(
        "The activities add up to ",
        bold("81 hours"),
        " for 3 ECTS, that is 27 hours for each credit. At 25 to 30 hours a credit, 3 ECTS correspond to 75 to 90 hours, so the sum fits. Of the 81 hours 14 are contact hours, all online; the weekly load lies between twelve and fifteen hours.",
      ),
      p(
        "The quiz is taken within the reading hours and the conversation about the essay within the writing hours. We ask learners of the first edition to log their time in weeks 2 and 5, and adjust the reading before the second edition if the median is off by more than a tenth.",
      ),
    ],
    participation: [
      p(
        bold("Online"),
        ", in one common group of thirty. There are seven live sessions of two hours: two mapping clinics, three hearings, one writing seminar and one review session. All other work is done alone or in small groups at a time of their own.",
      ),
      p(
        "No travel and no mobility period. Learners are guests on the platform of the leading university; the credits are entered by the university where they are enrolled. Attendance is expected at two of the three hearings; whoever cannot come answers the hearing in writing.",
      ),
    ],
  },
};
