import type { Example } from "#shared/example.ts";
import { challenge } from "./heatPartnership/challenge.ts";
import { learning } from "./heatPartnership/learning.ts";
import { partners } from "./heatPartnership/partners.ts";
import { promise } from "./heatPartnership/promise.ts";
import { proof } from "./heatPartnership/proof.ts";
import { rows } from "./heatPartnership/rows.ts";
import { joinZones } from "./zonePart.ts";

export const heatPartnership: Example = {
  title: "Heat and older residents: working with a city district",
  fields: {
    primary: "partnership",
    "intensity.theme": 1,
    "intensity.method": 2,
    "intensity.partnership": 3,
    ects: 5,
    eqf: 7,
    iscedf: ["0988", "0923"],
    mode: "blended",
    grading: "common-scale",
    award: "joint",
    stackability: "stackable",
    languages: ["ro", "el", "es", "en"],
  },
  ...joinZones(challenge, learning, proof, partners, promise),
  rows,
};
