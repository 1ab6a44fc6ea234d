import { bold, bullets, heading, link, numbered, p, table } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const learning: ZonePart = {
  lanes: {},
  texts: {
    "target-group": [
      p(
        "Master’s students of social work, nursing, public health, geography, law and psychology, and staff of public or voluntary services who hold a first degree. Eighteen learners, six from each university, in six teams of three; two teams work with the district in each city.",
      ),
      p(
        "Numbers are small because a service can only carry so many visitors. Learners need about eleven hours a week for twelve weeks, including two half-days in the district. Times there follow the service’s day. For learners with jobs or care duties one of the two half-days can be replaced by calls from the service’s office.",
      ),
    ],
    prerequisites: [
      bullets(
        "A first-cycle degree (EQF 6) in any field, or equivalent professional experience recognised by the enrolling university.",
        "The language of the city in which the learner works with residents, at B2; English at B1 for the exchange between cities.",
        "The ethics and conversation training of weeks 1 to 3. Nobody goes on a visit before passing the field plan.",
        "A signed confidentiality statement, and whatever declaration the service requires of its own volunteers.",
      ),
    ],
    outcomes: [
      p("On completion, the learner can:"),
      numbered(
        [
          bold("O1. Analyse "),
          "a local need together with those who live it, keeping apart what the service knows, what residents say and what nobody knows yet.",
        ],
        [
          bold("O2. Produce "),
          "with a district service a response it can use and keep up with its own staff.",
        ],
        [
          bold("O3. Apply "),
          "the rules of ethics, safety and data protection in work with older residents, and recognise when to stop and ask.",
        ],
        [
          bold("O4. Evaluate "),
          "whether a response is usable, with criteria agreed with the partner and evidence from a trial.",
        ],
        [
          bold("O5. Appraise "),
          "one’s own civic role: what one’s discipline offered, what was received in return, and where one’s responsibility ended.",
        ],
      ),
      p(
        "On the revised Bloom scale O3 sits at application, O1 at analysis, O4 and O5 at evaluation, O2 at creation. O3 is specific to work with people at risk; O1, O4 and O5 are transversal.",
      ),
    ],
    level: [
      p(
        bold("EQF 7, second cycle"),
        ". The context is complex, the people concerned disagree, and the learner answers for a product that a public service will run. Carrying out visits under instruction would be EQF 5 or 6. Negotiating what the response should be (O1, O2) and judging it against criteria one has helped to set (O4) is what reaches level 7.",
      ),
      p(
        "National levels as the teams understand them, each to be confirmed by its own office: level 7 in the Romanian and in the Hellenic framework, level 3 (máster) in the Spanish framework for higher education.",
      ),
    ],
    field: [
      p(
        "ISCED-F 2013: ",
        bold("0988"),
        " Inter-disciplinary programmes and qualifications involving health and welfare. Secondary field: ",
        bold("0923"),
        " Social work and counselling.",
      ),
      p(
        "In the vocabulary of the European Learning Model the type of opportunity is service learning.",
      ),
    ],
    activities: [
      p(
        "Preparation, service, reflection: three parts that overlap, since the journal begins in week 1 and listening never ends. Weeks are counted from the first of March, so that the handover falls before the hot season.",
      ),
      table(
        ["What learners do", "Learning type", "Hours", "Contact hours", "Serves"],
        [
          "Preparation, weeks 1 to 3. Read: ageing, heat, outreach, and the partnership agreement",
          "Acquisition",
          "10",
          "0",
          "O1, O3",
        ],
        [
          "Preparation, weeks 1 to 3. Train: ethics, data protection, conversation, safety",
          "Practice",
          "12",
          "8",
          "O3",
        ],
        [
          "Preparation, weeks 2 and 3. Listen to the service and the residents’ group; have one’s summary corrected",
          "Discussion",
          "14",
          "10",
          "O1",
        ],
        [
          "Service, weeks 4 to 7. Go along on visits and calls; find out what is known and what is not",
          "Inquiry",
          "28",
          "12",
          "O1, O3",
        ],
        [
          "Service, weeks 5 to 9. Build the response in working sessions with staff and residents",
          "Collaboration",
          "30",
          "12",
          "O2",
        ],
        ["Service, weeks 9 and 10. Try it out and evaluate it", "Practice", "13", "6", "O4"],
        [
          "Reflection, weeks 4, 8 and 11. Exchange between the three cities",
          "Discussion",
          "8",
          "6",
          "O4, O5",
        ],
        [
          "Handover, weeks 11 and 12. Write the usage note and hand over",
          "Production",
          "10",
          "2",
          "O2, O4",
        ],
        ["Reflection, all weeks. Keep a journal", "Production", "10", "0", "O1, O5"],
      ),
      heading("Rules of the field"),
      p(
        "Learners go in pairs with a member of staff, in daylight, and enter a home only when invited and only with staff. They carry water, identification and a number that somebody answers. In an official heat alert the service decides, and the learners’ work stops or serves.",
      ),
    ],
    workload: [
      p(
        "The activities add up to ",
        bold("135 hours"),
        " for 5 ECTS, that is 27 hours for each credit. At 25 to 30 hours a credit, 5 ECTS correspond to 125 to 150 hours, so the sum fits. Of the 135 hours 56 are contact hours, with teachers or with supervising staff of the service: 42 on site in the district, 14 online.",
      ),
      p(
        "Ways to the district within the city are not counted. Waiting is: a door that does not open is part of the work. The field supervisor in each city keeps a list of hours, and if visits fall away because of weather or illness, calls or analysis of equal length replace them.",
      ),
    ],
    participation: [
      p(
        bold("Blended"),
        ": on site in one’s own city with the district service, online between the cities. The training of the first weeks and the three exchanges of two hours are online, for all eighteen learners together; listening, visits, working sessions, trial and handover take place in the district.",
      ),
      p(
        "No international travel is required. The field sites are one district each in Bucharest (București), Athens (Αθήνα) and Madrid, all within reach of public transport. Personal data stay in the service’s own systems, under the ",
        link("General Data Protection Regulation", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        "; learners take home notes without names.",
      ),
    ],
  },
};
