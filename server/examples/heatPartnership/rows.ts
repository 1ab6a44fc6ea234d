import type { ExampleRows } from "#shared/example.ts";
import { activities } from "./activityRows.ts";
import { partners } from "./partnerRows.ts";
import { stakeholders } from "./stakeholderRows.ts";

export const rows: ExampleRows = {
  outcomes: [
    {
      id: "o1",
      text: "Analyse a local need together with those who live it, keeping apart what the service knows, what residents say and what nobody knows yet.",
      bloom: 4,
      type: "skill",
    },
    {
      id: "o2",
      text: "Produce with a district service a response it can use and keep up with its own staff.",
      bloom: 6,
      type: "skill",
    },
    {
      id: "o3",
      text: "Apply the rules of ethics, safety and data protection in work with older residents, and recognise when to stop and ask.",
      bloom: 3,
      type: "skill",
    },
    {
      id: "o4",
      text: "Evaluate whether a response is usable, with criteria agreed with the partner and evidence from a trial.",
      bloom: 5,
      type: "skill",
    },
    {
      id: "o5",
      text: "Appraise one’s own civic role: what one’s discipline offered, what was received in return, and where one’s responsibility ended.",
      bloom: 5,
      type: "skill",
    },
  ],
  activities,
  assessments: [
    {
      id: "p1",
      title: "Field plan, end of week 3",
      type: "marked-assignment",
      weight: 15,
      work: "individual",
      supervision: "unsupervised",
      outcomes: ["o3"],
    },
    {
      id: "p2",
      title: "The response with a usage note for the service",
      type: "project",
      weight: 40,
      work: "group",
      supervision: "supervised",
      outcomes: ["o2", "o4"],
    },
    {
      id: "p3",
      title: "Presentation of the trial at the handover, with questions to each member",
      type: "oral-exam",
      weight: 10,
      work: "group",
      supervision: "supervised-id",
      outcomes: ["o2", "o4"],
    },
    {
      id: "p4",
      title: "Reflective journal: five entries and a closing essay of 1,200 words",
      type: "portfolio",
      weight: 35,
      work: "individual",
      supervision: "supervised-id",
      outcomes: ["o1", "o5"],
    },
  ],
  stakeholders,
  partners,
};
