import type { ExampleRows } from "#shared/example.ts";
import { activities } from "./activityRows.ts";
import { partners } from "./partnerRows.ts";

export const rows: ExampleRows = {
  outcomes: [
    {
      id: "o1",
      text: "Explain how heat becomes harm for people above sixty-five, tracing the way from exposure through body, dwelling and care, and where a policy can interrupt it.",
      bloom: 2,
      type: "knowledge",
    },
    {
      id: "o2",
      text: "Compare the heat-health policies of three cities, naming for each its legal basis, the people it reaches and the people it misses.",
      bloom: 4,
      type: "skill",
    },
    {
      id: "o3",
      text: "Judge the evidence on which a policy measure rests, separating measured effect, expert opinion and political choice, and recommend what to keep, change or study.",
      bloom: 5,
      type: "skill",
    },
    {
      id: "o4",
      text: "Defend and revise a position before readers from other disciplines and other cities, and show what their criticism changed.",
      bloom: 5,
      type: "skill",
    },
  ],
  activities,
  assessments: [
    {
      id: "p1",
      title: "Evidence quiz, end of week 3",
      type: "quiz",
      weight: 20,
      work: "individual",
      supervision: "supervised-id",
      outcomes: ["o1"],
    },
    {
      id: "p2",
      title: "Policy comparison, 2,500 words, with a ten-minute conversation about it",
      type: "marked-assignment",
      weight: 60,
      work: "individual",
      supervision: "supervised-id",
      outcomes: ["o2", "o3"],
    },
    {
      id: "p3",
      title: "Hearing statement, review of a peer’s draft, and a note on what criticism changed",
      type: "peer-review",
      weight: 20,
      work: "individual",
      supervision: "unsupervised",
      outcomes: ["o4"],
    },
  ],
  stakeholders: [
    {
      id: "s1",
      name: "Public-health service of the city, Madrid",
      role: "Answers at one hearing; 3 hours",
      commitment: "agreed",
    },
    {
      id: "s2",
      name: "Municipal resilience office, Athens",
      role: "Answers at one hearing and shares its published plan; 3 hours",
      commitment: "contacted",
    },
    {
      id: "s3",
      name: "National weather service, data desk, Bucharest",
      role: "Explains station records at one mapping clinic; 2 hours",
      commitment: "idea",
    },
    {
      id: "s4",
      name: "Organisation of older residents, any of the three cities",
      role: "Reads the essay question and comments on it; 1 hour",
      commitment: "idea",
    },
  ],
  partners,
};
