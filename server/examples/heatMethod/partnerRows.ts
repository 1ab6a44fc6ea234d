import type { ExamplePartner } from "#shared/example.ts";
import { greece, romania, spain } from "../countries.ts";

/** The teams calculate with 26 hours for each credit, 78 hours in all, until each registry confirms its convention. */
export const partners: ExamplePartner[] = [
  {
    country: "GR",
    anywhere: {
      role: "Lead and host of the two days; prototyping; coach for teams 1 and 2",
      hoursPerCredit: 26,
      courseCode: "Requested",
    },
    there: {
      ...greece,
      recognition:
        "Free elective in two master’s programmes: supported by the school, senate decision pending",
    },
  },
  {
    country: "RO",
    anywhere: {
      role: "Measurement clinic and instruments; coach for teams 3 and 4",
      hoursPerCredit: 26,
      courseCode: "Requested",
    },
    there: {
      ...romania,
      recognition: "Optional course through the learning agreement: proposed",
    },
  },
  {
    country: "ES",
    anywhere: {
      role: "Interviews and public space; coach for teams 5 and 6",
      hoursPerCredit: 26,
      courseCode: "Requested",
    },
    there: {
      ...spain,
      recognition: "Credits for university activities, or an elective: one of the two to be chosen",
    },
  },
];
