import type { ExampleRows } from "#shared/example.ts";
import { activities } from "./activityRows.ts";
import { partners } from "./partnerRows.ts";

export const rows: ExampleRows = {
  outcomes: [
    {
      id: "o1",
      text: "Frame a heat problem of a real street as a question that can be tested, and defend why this question and no other.",
      bloom: 5,
      type: "skill",
    },
    {
      id: "o2",
      text: "Investigate it with methods from at least two disciplines, and state what the results can and cannot show.",
      bloom: 4,
      type: "skill",
    },
    {
      id: "o3",
      text: "Design and test a response, and report honestly what the test showed, including failure.",
      bloom: 6,
      type: "skill",
    },
    {
      id: "o4",
      text: "Argue for the response before a challenge provider, and revise it in the light of criticism.",
      bloom: 5,
      type: "skill",
    },
    {
      id: "o5",
      text: "Appraise one’s own part in a mixed team, with evidence from the process of what one decided, learned and would do differently.",
      bloom: 5,
      type: "skill",
    },
  ],
  activities,
  assessments: [
    {
      id: "p1",
      title: "Prototype with a test report of at most six pages",
      type: "project",
      weight: 40,
      work: "group",
      supervision: "unsupervised",
      outcomes: ["o2", "o3"],
    },
    {
      id: "p2",
      title: "Pitch to the provider, with one question to each member",
      type: "oral-exam",
      weight: 20,
      work: "group",
      supervision: "supervised-id",
      outcomes: ["o1", "o3", "o4"],
    },
    {
      id: "p3",
      title: "Process portfolio with a ten-minute conversation",
      type: "portfolio",
      weight: 40,
      work: "individual",
      supervision: "supervised-id",
      outcomes: ["o1", "o2", "o5"],
    },
  ],
  stakeholders: [
    {
      id: "s1",
      name: "City department for public space, Athens (challenge provider)",
      role: "Opens the challenge, answers questions, comments on the pitches; 8 hours",
      commitment: "contacted",
    },
    {
      id: "s2",
      name: "Shopkeepers’ association of the test street, Athens",
      role: "Allows the trial on the pavement; two members listen to the pitches; 4 hours",
      commitment: "contacted",
    },
    {
      id: "s3",
      name: "Municipal climate office, Madrid",
      role: "Names three streets and shares existing plans; 2 hours",
      commitment: "agreed",
    },
    {
      id: "s4",
      name: "District town hall, Bucharest",
      role: "Names three streets and says what may be measured there; 2 hours",
      commitment: "idea",
    },
  ],
  partners,
};
