import type { Example } from "#shared/example.ts";
import { challenge } from "./heatMethod/challenge.ts";
import { learning } from "./heatMethod/learning.ts";
import { partners } from "./heatMethod/partners.ts";
import { promise } from "./heatMethod/promise.ts";
import { proof } from "./heatMethod/proof.ts";
import { rows } from "./heatMethod/rows.ts";
import { joinZones } from "./zonePart.ts";

export const heatMethod: Example = {
  title: "Cooler streets: a team challenge",
  fields: {
    primary: "method",
    "intensity.theme": 1,
    "intensity.method": 3,
    "intensity.partnership": 1,
    ects: 3,
    eqf: 7,
    iscedf: ["0788", "0731"],
    mode: "blended",
    grading: "common-scale",
    award: "one-issuer",
    stackability: "stand-alone",
    languages: ["en"],
  },
  ...joinZones(challenge, learning, proof, partners, promise),
  rows,
};
