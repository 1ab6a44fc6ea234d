import type { ExampleRow } from "#shared/example.ts";

/** By what they are; a module finds people there, an example names none. */
export const stakeholders: ExampleRow<"stakeholders">[] = [
  {
    id: "s1",
    name: "District health and social service, Bucharest",
    role: "Brought the need; designs with us, supervises visits, judges usefulness; 30 hours",
    commitment: "agreed",
  },
  {
    id: "s2",
    name: "Residents’ group of older people, Bucharest",
    role: "Designs with us, corrects, judges usefulness; 12 hours",
    commitment: "agreed",
  },
  {
    id: "s3",
    name: "Municipal friendship clubs for older people, Athens",
    role: "Design with us and host working sessions; 30 hours",
    commitment: "contacted",
  },
  {
    id: "s4",
    name: "District social services centre, Madrid",
    role: "Designs with us, supervises visits; 30 hours",
    commitment: "contacted",
  },
  {
    id: "s5",
    name: "Neighbourhood association, Madrid",
    role: "Corrects the summary, joins the trial; 12 hours",
    commitment: "idea",
  },
];
