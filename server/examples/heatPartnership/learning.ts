import { bullets, heading, link, p } from "#shared/richText.ts";
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
      p(
        "O3 is specific to work with people at risk; O1, O4 and O5 are transversal. O5 is the outcome on the civic role. The services asked for O2 in this wording: a response that needs the learners to run is of no use to them.",
      ),
    ],
    level: [
      p(
        "The context is complex, the people concerned disagree, and the learner answers for a product that a public service will run. Carrying out visits under instruction would be EQF 5 or 6. Negotiating what the response should be (O1, O2) and judging it against criteria one has helped to set (O4) is what reaches level 7.",
      ),
      p(
        "The national level stands with each university, as the teams understand it; the office of each has still to confirm it.",
      ),
    ],
    field: [
      p(
        "The inter-disciplinary field of health and welfare comes first, social work and counselling second: both are where the services themselves belong.",
      ),
      p(
        "In the vocabulary of the European Learning Model the type of opportunity is service learning.",
      ),
    ],
    activities: [
      p(
        "Preparation, service, reflection: three parts that overlap, since the journal begins in week 1 and listening never ends. Weeks are counted from the first of March, so that the handover falls before the hot season.",
      ),
      heading("Rules of the field"),
      p(
        "Learners go in pairs with a member of staff, in daylight, and enter a home only when invited and only with staff. They carry water, identification and a number that somebody answers. In an official heat alert the service decides, and the learners’ work stops or serves.",
      ),
    ],
    workload: [
      p(
        "Contact hours are those with teachers or with supervising staff of the service, three quarters of them in the district. Ways to the district within the city are not counted. Waiting is: a door that does not open is part of the work.",
      ),
      p(
        "The field supervisor in each city keeps a list of hours, and if visits fall away because of weather or illness, calls or analysis of equal length replace them.",
      ),
    ],
    participation: [
      p(
        "On site in one’s own city with the district service, online between the cities. The training of the first weeks and the three exchanges of two hours are online, for all eighteen learners together; listening, visits, working sessions, trial and handover take place in the district.",
      ),
      p(
        "No international travel is required. The field sites are one district each in Bucharest (București), Athens (Αθήνα) and Madrid, all within reach of public transport. Personal data stay in the service’s own systems, under the ",
        link("General Data Protection Regulation", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        "; learners take home notes without names.",
      ),
    ],
  },
};
