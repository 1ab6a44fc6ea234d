import { bold, bullets, link, p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const promise: ZonePart = {
  lanes: {},
  texts: {
    award: [
      p(
        "Athens, as lead and host, is the awarding body in Greece, and Madrid and Bucharest recognise the credits for their own learners. With twenty-four learners and one short run a year, one register, one transcript and one complaints procedure are the simplest arrangement that is still clear to a learner.",
      ),
      p(
        "The certificate names the three universities as designers and teachers and states title, outcomes, workload, level, assessment, form of participation and quality assurance, as Annex I of the ",
        link(
          "Council Recommendation on micro-credentials",
          "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)",
        ),
        " asks. Learner, date and grade are added when it is issued. Leading the module, and with it the issuing, passes to another university after two editions.",
      ),
    ],
    quality: [
      p(
        "At all three it is institutional quality assurance: the body in Athens approves the module, where the draft is under review; those in Bucharest and Madrid approve the recognition, and a first talk was held with each.",
      ),
      p(
        "Standard course questionnaires fit team challenges badly, so we add our own three sources: a short conversation with each team after the pitch, the time logs, and the spread of marks within and between teams. The coaches compare them in one meeting within four weeks and publish what they change.",
      ),
      p(
        "Coaches are trained together for half a day before the first edition and mark one sample portfolio each before they mark a real one.",
      ),
    ],
    stackability: [
      p(
        "The module is complete in itself, and each university decides where it counts. It can also stand before a thesis: a team’s tested question is a good opening for one, and the coaches may agree to supervise.",
      ),
      p(
        "Together with the sister modules on heat it could form a set of 11 ECTS; no such set is approved.",
      ),
    ],
    languages: [
      p(
        "Teams work in one language. Interviews in the street are held in the language of the street; each team therefore has at least one speaker of it, and reports quote in translation with the original beside it.",
      ),
      bullets(
        "The test sites in Athens are reachable without steps; a quiet and shaded room is open on both days.",
        "Fieldwork stops at the temperature at which the host city stops its own outdoor work. Water, shade and short turns are planned for everyone, and nobody has to explain staying inside.",
        "Roles in a team rotate every week, so that writing, speaking and measuring are not always done by the same person.",
        "Adjustments granted at the home university hold in the whole module.",
      ),
    ],
    resources: [
      p("Planned staff time for the first edition is 185 hours:"),
      bullets(
        "Coaching and teaching: three coaches for 27 contact hours each, together 81 hours.",
        "Preparation: 20 hours at each university, together 60 hours.",
        "Marking: half an hour for each of twenty-four portfolios and two hours for each of six reports, which two people read, together 24 hours.",
        "Organising the two days in Athens: 20 hours.",
      ),
      p(
        "Money: travel and two nights for up to sixteen learners and two coaches; materials for six prototypes; insurance for the test on the pavement. An Erasmus+ blended intensive programme asks for at least five days of physical mobility, so two days do not qualify and other funds are needed.",
      ),
      p(
        bold("Ethics and data. "),
        "Interviews are anonymous, with adults only and without recording; no faces in photographs. One short ethics notification is filed by Athens and shared with the two others. Measurements are published as open data.",
      ),
      p(
        bold("Main risks. "),
        "Shallow knowledge behind a lively pitch: the report must cite at least one source from each of two fields. Uneven teams: weekly logs, rotating roles and an individual portfolio. Cool weather on the test days: teams prepare a second test that does not need heat.",
      ),
    ],
    "open-questions": [
      bullets(
        "Should the method name a minimum of measurements to collect? Bucharest says yes, so that teams can be compared; Madrid says that this decides too much for them.",
        "Funding of the two days. Do we ask each university for mobility funds, or extend the stay to five days and rethink the credits?",
        "May a test on a public pavement count as teaching under the host’s insurance? The legal office in Athens has the question.",
        "Recognition in Madrid: university activities or elective? The learner’s transcript reads differently.",
        "Is 26 hours for each credit too close to the lower limit, should one registry count only full days on site?",
        "Objection recorded and integrated: remote places were first offered only on request; now six are open without a reason.",
      ),
    ],
  },
};
