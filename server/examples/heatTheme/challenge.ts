import { bold, bullets, link, p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const challenge: ZonePart = {
  texts: {
    interpretation: [
      p(
        "We design this module with the challenge as a ",
        bold("theme"),
        ": heat in cities selects what is taught and holds three disciplines together. None of them can answer the question alone. Climate science says where and when it gets dangerous, medicine says for whom, and law says who may act and who must.",
      ),
      p("We considered the two other readings and kept a trace of each."),
      bullets(
        [
          bold("Method, intensity 1. "),
          "Learners choose the district they map and the question they bring to the hearing. They do not choose the theme, because an online module of six weeks leaves no time to find one and still read the evidence properly.",
        ],
        [
          bold("Partnership, intensity 1. "),
          "Practitioners from the three cities speak and answer questions. Nothing in the module depends on them delivering, and nobody outside the universities was asked to wait for its result.",
        ],
      ),
    ],
    need: [
      p(
        "Heat plans are written by people trained in one field and carried out by people trained in another. The three teams see the same gap in their own master’s programmes: public-health students rarely read a municipal by-law, law students rarely read an exposure study, and neither learns how the city next door decided.",
      ),
      p(
        "The evidence is public and learners work on it directly instead of taking our word for it. City plans and ordinances come from the three town halls; population by age from ",
        link("Eurostat", "https://ec.europa.eu/eurostat"),
        "; temperature records from the ",
        link("Copernicus Climate Data Store", "https://cds.climate.copernicus.eu/"),
        "; and an overview of adaptation policy from ",
        link("Climate-ADAPT", "https://climate-adapt.eea.europa.eu/"),
        ".",
      ),
      p(
        "What we do not yet have is a statement of demand from employers. Each team asks one public-health service and one municipal legal office before the module is submitted, and the answers are attached to this block.",
      ),
    ],
  },
  lanes: {
    challenge: {
      theme: [
        p(
          "European cities are getting hotter faster than their laws, clinics and streets can follow. The module compares how three cities protect people above sixty-five and what evidence each policy rests on.",
        ),
        p(
          "Inside: warnings, cool places, home visits, duties of care, and who pays for them. Outside: building physics, long-term greening and heat at work, which other modules cover. Athens, Bucharest and Madrid are the cases because they are alike in heat and unlike in law.",
        ),
      ],
      method: [
        p(
          "Big idea: living with heat. Left open on purpose: whose heat, which street, what counts as cooler. Each team frames a question it can test in four weeks.",
        ),
        p("We liked the freedom. We could not see every learner reaching the law in it."),
      ],
      partnership: [
        p(
          "The need as the district service puts it: who is at risk is known; who opens the door in August is not. Learners and residents work on that together.",
        ),
        p(
          "A strong start for a longer module on site; too much to promise a service from three cities online.",
        ),
      ],
    },
    owner: {
      theme: [
        p(
          "The teaching team owns the wording: one academic from each city, each answering for one discipline. Madrid leads on law, Athens on health, Bucharest on climate. A change needs all three and is final four weeks before enrolment opens, so that learners know what they sign up for.",
        ),
        p(
          "Guests from the cities may contest the framing at the hearing. Their objections are recorded and read when the module is revised; they do not change the running edition.",
        ),
      ],
      method: [
        p(
          "Each learner team would own its question from the end of the first week. Teachers would set the limits only: a real street, a testable claim, no personal data.",
        ),
      ],
      partnership: [
        p(
          "Teachers and a district service would own it together, and the service could refuse or reshape it. That calls for a written agreement, which none of us could have ready for the first edition.",
        ),
      ],
    },
  },
};
