import type { ExamplePartner } from "#shared/example.ts";
import { greece, romania, spain } from "../countries.ts";

/** The teams calculate with 27 hours for each credit, 135 hours in all, until each registry confirms its convention. */
export const partners: ExamplePartner[] = [
  {
    country: "RO",
    anywhere: {
      role: "Lead; social work and field supervision; one district",
      hoursPerCredit: 27,
      courseCode: "Requested",
    },
    there: {
      ...romania,
      recognition:
        "Practice credits in the master’s in social work: agreed in principle by the faculty",
    },
  },
  {
    country: "GR",
    anywhere: {
      role: "Nursing and conversation training; one district",
      hoursPerCredit: 27,
      courseCode: "Requested",
    },
    there: {
      ...greece,
      recognition:
        "Elective in the master’s in community nursing, diploma supplement for others: proposed",
    },
  },
  {
    country: "ES",
    anywhere: {
      role: "Law, ethics and data protection; one district",
      hoursPerCredit: 27,
      courseCode: "Requested",
    },
    there: {
      ...spain,
      recognition: "Service-learning credits, recognised on request: rules under revision",
    },
  },
];
