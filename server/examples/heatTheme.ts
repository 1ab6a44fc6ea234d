import type { Example } from "#shared/example.ts";
import { challenge } from "./heatTheme/challenge.ts";
import { learning } from "./heatTheme/learning.ts";
import { partners } from "./heatTheme/partners.ts";
import { promise } from "./heatTheme/promise.ts";
import { proof } from "./heatTheme/proof.ts";
import { rows } from "./heatTheme/rows.ts";
import { joinZones } from "./zonePart.ts";

export const heatTheme: Example = {
  title: "Urban heat: climate, health and law",
  fields: {
    primary: "theme",
    "intensity.theme": 3,
    "intensity.method": 1,
    "intensity.partnership": 1,
    ects: 3,
    eqf: 7,
    iscedf: ["0988", "0421", "0521"],
    mode: "online",
    grading: "common-scale",
    award: "each-issues",
    stackability: "stackable",
    languages: ["en"],
  },
  ...joinZones(challenge, learning, proof, partners, promise),
  rows,
};
