import type { ExampleRows } from "#shared/example.ts";

/** Two outcomes, and a row of each other table that has something to say. */
export const someRows: ExampleRows = {
  outcomes: [
    { id: "out-b", text: "Compare plans | policies", bloom: 4, type: "skill" },
    { id: "out-a", text: "Judge evidence", bloom: 5, type: "skill" },
  ],
  activities: [
    {
      id: "act-1",
      title: "Map a district",
      learningType: "inquiry",
      activityType: "research",
      hours: 1_250.5,
      contactHours: 4,
      mode: "online",
      who: "Pairs",
      outcomes: ["out-a", "out-b", "out-gone"],
    },
    { id: "act-2", title: "Write", hours: 20 },
  ],
  assessments: [
    {
      id: "ass-1",
      title: "Essay",
      type: "marked-assignment",
      weight: 100,
      work: "individual",
      supervision: "supervised-id",
      outcomes: ["out-a"],
    },
  ],
  stakeholders: [{ id: "sta-1", name: "City office", role: "Answers", commitment: "agreed" }],
  partners: [
    {
      country: "RO",
      anywhere: { role: "Mapping", hoursPerCredit: 25 },
      there: { qaAgency: "ARACIS" },
    },
  ],
};
