import { bold, bullets, link, p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const promise: ZonePart = {
  lanes: {},
  texts: {
    award: [
      p(
        "We aim at one certificate in the names of Bucharest, Athens and Madrid as awarding bodies in Romania, Greece and Spain, registered by the university where the learner is enrolled. If one of the three cannot sign a joint certificate in time for the first edition, each issues its own with the same text, and the joint one follows.",
      ),
      p(
        "The certificate holds the elements of Annex I of the ",
        link(
          "Council Recommendation on micro-credentials",
          "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)",
        ),
        ". It names the kind of partner, a district service, and the response in one line. The service may add a letter of thanks; it is not an awarding body.",
      ),
    ],
    quality: [
      p(
        "At all three it is institutional quality assurance, in Athens and Madrid together with an ethics committee. Bucharest has the draft under review, Athens has held a first talk, Madrid is to open the procedure.",
      ),
      p(
        "Four voices review every edition: learners, teachers, the services and the residents’ groups. Each answers the same five questions in June; the services and residents answer again in October. The lead writes one report, all three bodies receive it, and the partners read it before it is final.",
      ),
      p(
        "Quality in the field is watched weekly: supervisors of the three cities speak for half an hour every Friday, and any incident is written down on the day.",
      ),
    ],
    stackability: [
      p(
        "The module can stand alone or open a larger programme on civic engagement of 15 ECTS, should the alliance set one up. It does not replace a compulsory placement: with this many contact hours it is too small, and we would rather say so now. With its two sister modules it could form a set of 11 ECTS.",
      ),
    ],
    languages: [
      p(
        "With residents and staff: Romanian, Greek or Spanish. Between the cities and in the common reading: English. Field plan, usage note and journal may be written in the local language or in English; the usage note must be in the language of the service, with a summary in English for the other cities.",
      ),
      bullets(
        "Printed material for residents is set large, in plain words, and read aloud to someone of their age before it is used.",
        "Learners who cannot do visits, for reasons of health, belief or safety, work by telephone from the service’s office and can reach every outcome that way.",
        "Sessions with residents are held before eleven in the morning or after six in the evening once the days are hot, in a place with a lift, a toilet and water.",
        "Adjustments granted at the home university hold in the whole module, with the supervisor informed only if the learner wishes.",
      ),
    ],
    resources: [
      p("Planned staff time for the first edition is 330 hours, 110 in each city:"),
      bullets(
        "Teaching and supervision: 56 contact hours in each city, together 168 hours.",
        "Preparation: 25 hours in each city, together 75 hours.",
        "Care of the partnership, from first talk to the meeting in October: 20 hours in each city, together 60 hours.",
        "Marking: 40 minutes for each of eighteen journals, 20 minutes for each field plan, an hour for each of six responses and half an hour for each presentation, together 27 hours.",
      ),
      p(
        "Money: insurance of learners in the field, public transport, printing, and a fee for the time of residents’ groups. Each university pays for its own city.",
      ),
      p(
        bold("Ethics and data. "),
        "Each ethics committee approves the field handbook before week 1. Learners collect no health data and no names; totals and lists stay with the service, which remains responsible for them. Consent is asked in speech, in plain words, and may be withdrawn at the door. Results belong to the service and the learners together under an open licence.",
      ),
      p(
        bold("Main risks. "),
        "Partner fatigue: one request a week, through one person. Calendars that do not meet: the handover is fixed before the exam period and before the heat. Unequal benefit: the agreement states what each side gets, and week 4 checks it. Distress of a resident or learner: a named professional is on call during every visit.",
      ),
    ],
    "open-questions": [
      bullets(
        "Madrid has no agreement yet. If none is signed by the end of January, do its six learners work with the service by telephone, or does the first edition run in two cities?",
        "Who owns the response after the first year? The district service asked this first, and the draft agreement does not answer it.",
        "Fee for residents’ time: Bucharest may need a contract for each person, which could drive people away.",
        "Insurance: does cover for placements extend to visits in homes? Asked in all three cities, answered in none.",
        "Can the three sign one joint certificate under their national rules? The legal offices are to say so before submission.",
        "Reservation recorded, Athens: marking half of the module as group work is high when two learners speak the local language better than the third.",
      ),
    ],
  },
};
