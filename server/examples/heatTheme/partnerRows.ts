import type { ExamplePartner } from "#shared/example.ts";
import { greece, romania, spain } from "../countries.ts";

/** The teams calculate with 27 hours for each credit, 81 hours in all, until each registry confirms its convention. */
export const partners: ExamplePartner[] = [
  {
    country: "ES",
    anywhere: {
      role: "Lead; law and governance; weeks 1 and 4",
      hoursPerCredit: 27,
      courseCode: "Requested",
    },
    there: {
      ...spain,
      recognition:
        "Elective credits in two master’s programmes, public law and public health: supported by both directors, committee pending",
    },
  },
  {
    country: "GR",
    anywhere: {
      role: "Health and epidemiology; weeks 2 and 5",
      hoursPerCredit: 27,
      courseCode: "Requested",
    },
    there: {
      ...greece,
      recognition:
        "Diploma supplement for master’s students, certificate for professionals: proposed",
    },
  },
  {
    country: "RO",
    anywhere: {
      role: "Climate data and mapping; weeks 3 and 6",
      hoursPerCredit: 27,
      courseCode: "Requested",
    },
    there: {
      ...romania,
      recognition: "Optional course in the master’s in environmental geography: proposed",
    },
  },
];
