import type { Scenario } from "../scenario.ts";
import { ceiling } from "./ceiling.ts";
import { crash } from "./crash.ts";
import { fanOut } from "./fanOut.ts";
import { joinStorm } from "./joinStorm.ts";
import { manyRooms } from "./manyRooms.ts";
import { processes } from "./processes.ts";
import { workshop, workshopTimesFive } from "./workshop.ts";
import { writing } from "./writing.ts";

/** In the order in which they are run and reported. */
export const scenarios: readonly Scenario[] = [
  workshop,
  workshopTimesFive,
  fanOut,
  joinStorm,
  manyRooms,
  ceiling,
  crash,
  writing,
  processes,
];
