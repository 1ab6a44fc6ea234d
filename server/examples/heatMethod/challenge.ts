import { bold, bullets, link, p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const challenge: ZonePart = {
  texts: {
    interpretation: [
      p(
        "We design this module with the challenge as a ",
        bold("method"),
        ": learners take a broad idea, turn it into a challenge of their own, and learn by investigating and acting on it. Heat suits this well, because anyone can stand in a street with a thermometer and ask the people there, and because no answer is known in advance.",
      ),
      p("We considered the two other readings and decided how much of each to keep."),
      bullets(
        [
          bold("Theme, intensity 1. "),
          "A short course in the first week gives every learner the same few concepts. More content would push the teams’ own question to the margin.",
        ],
        [
          bold("Partnership, intensity 1. "),
          "A city department opens the challenge and hears the results. It does not have to use them, and teams may disagree with it. A deeper commitment needs more than four weeks.",
        ],
      ),
      p(
        "The three phases, engage, investigate and act, follow the common description of challenge-based learning; the evidence each phase must leave behind is our own.",
      ),
    ],
    need: [
      p(
        "The teams in architecture, public health and computing report the same complaint from their graduates’ first employers: they solve the problems they are given and hesitate when someone has to say what the problem is. Framing is rarely taught and almost never assessed.",
      ),
      p(
        "The challenge provider confirms a need of its own. It receives many proposals for cooler streets and few that were tried on a real pavement with real passers-by. Its letter of interest will be attached here when it is signed.",
      ),
      p(
        "Learners check the wider picture for themselves, from the adaptation pages of ",
        link("Climate-ADAPT", "https://climate-adapt.eea.europa.eu/"),
        " and from the open data portals of the three cities, and cite what they used.",
      ),
    ],
  },
  lanes: {
    challenge: {
      theme: [
        p(
          "European cities are getting hotter faster than their laws, clinics and streets can follow. Learners would study what is known about cooling a street and compare how three cities decide on it.",
        ),
        p(
          "Clear and easy to approve, but the question would be ours and the answer would be in the reader.",
        ),
      ],
      method: [
        p(
          "Big idea: living with heat. Left open on purpose: whose heat, which street, what counts as cooler. Each team frames a question it can test in four weeks.",
        ),
        p(
          "Fixed by the teachers: a real street in one of the three cities, a claim that a test could prove wrong, and nobody’s safety or privacy at stake. The essential question all teams share is: what makes a street bearable on its hottest afternoon, and for whom? A team may end with an object, a rule, a service or a map. It may also end with a response that failed, if it can say why.",
        ),
      ],
      partnership: [
        p(
          "One street, named by the city, with its shopkeepers and residents at the table from the first day. The city would set the need and keep what works.",
        ),
        p(
          "We would like to get there; the department cannot promise staff in the weeks of our calendar.",
        ),
      ],
    },
    owner: {
      theme: [
        p("The teaching team would fix the statement before enrolment and answer for it alone."),
      ],
      method: [
        p(
          "The learner team owns its challenge. It writes a first wording at the end of week 1, hears the provider and another team on it, and fixes it on the Monday of week 2. After that it may still change the wording, but must record when, why and on what evidence; the record is part of the portfolio.",
        ),
        p(
          "Teachers hold a veto on three grounds only: safety, privacy, and a claim that cannot be tested. A veto is given in writing within one working day.",
        ),
      ],
      partnership: [
        p(
          "The city department would share the ownership and could stop a proposal. We kept the right to disagree with it, which teams need in order to learn to argue.",
        ),
      ],
    },
  },
};
