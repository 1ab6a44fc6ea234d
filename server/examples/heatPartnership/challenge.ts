import { bold, bullets, link, p, quotation } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const challenge: ZonePart = {
  texts: {
    interpretation: [
      p(
        "We design this module with the challenge as a ",
        bold("partnership"),
        ": a city district and a university define a real local need together and work on it together. The district service brought the need, and it will still be there when the course is over; that is why we begin with an agreement and not with a syllabus.",
      ),
      p("We considered the two other readings. Both are present, in service of this one."),
      bullets(
        [
          bold("Method, intensity 2. "),
          "Learners decide with the service how to respond, and they try their response before they hand it over. They do not choose the problem.",
        ],
        [
          bold("Theme, intensity 1. "),
          "Ten hours of reading on ageing, heat and outreach. Enough to be a useful guest in a service; not a course on climate.",
        ],
      ),
      p(
        "Asked whether the module has failed if nothing changes outside the university, five of our six votes said: partly, yes. That settled the choice.",
      ),
    ],
    need: [
      p(
        "The district health and social service in Bucharest spoke first, at a meeting in the autumn, and put it in words that we keep as they were noted:",
      ),
      quotation("We know who is at risk. What we do not know is who opens the door in August."),
      p(
        "The residents’ group that was asked next agreed with half of it. In its view many people would open, but not to an unknown official in the hottest hour. Services in Athens and Madrid recognised the situation and added their own: volunteers on holiday in Athens, lifts out of order in Madrid.",
      ),
      p(
        "The evidence is theirs and will be listed here: the minutes of the three first meetings, the services’ own counts of answered and unanswered calls, which they share as totals only, and public guidance on heat and older people at the ",
        link(
          "European Climate and Health Observatory",
          "https://climate-adapt.eea.europa.eu/en/observatory",
        ),
        ". Last contact with each service: Bucharest this month, Athens this month, Madrid in September.",
      ),
    ],
  },
  lanes: {
    challenge: {
      theme: [
        p(
          "European cities are getting hotter faster than their laws, clinics and streets can follow. Learners would compare how three cities reach people above sixty-five and which of these ways has evidence behind it.",
        ),
        p("Useful to read before one visits; it would leave the door in August closed."),
      ],
      method: [
        p(
          "Big idea: nobody alone in the heat. Left open on purpose: who is alone, who could knock, what makes a visit welcome. Each team would frame and test a question of its own.",
        ),
        p("Lively, but a service cannot plan with six questions that it did not ask."),
      ],
      partnership: [
        p(
          "The need as the district service puts it: who is at risk is known; who opens the door in August is not. Learners and residents work on that together.",
        ),
        p(
          "By the end of May each service has something it can run with its own staff in the summer: a calling routine, a visiting plan, a neighbour scheme or a better list. Which of these, the service, the residents’ group and the learners decide in week 4. The three cities work on the same need with their own district. Not part of it: medical advice, and any list that leaves the service.",
        ),
      ],
    },
    owner: {
      theme: [
        p(
          "The teaching team would own the statement and ask the services to check it once. Quick, and the services would have no reason to come back.",
        ),
      ],
      method: [
        p(
          "Each learner team would own its question within limits set by teachers. The services told us plainly that they would then watch, not work.",
        ),
      ],
      partnership: [
        p(
          "The district service and the university own the challenge together in each city, and the residents’ group must be heard before either changes it. The service may refuse or reshape it at two moments: before the agreement is signed, and in the review of week 4. Between them the wording holds.",
        ),
        p(
          "Learners bring back what they hear. If residents describe another need than the service does, both are written down, and the three sides decide in week 4 which of them the response serves. If they cannot agree, the teaching lead of that city pauses the work and the team finishes with a documented analysis, which is enough to pass.",
        ),
      ],
    },
  },
};
