import type { Clock } from "../clock.ts";
import type { Db } from "../db/schema.ts";
import type { Random } from "../random.ts";
import type { Recorder } from "./record.ts";
import type { PublishSessionEnded } from "./sessions.ts";

/** What commands work with. */
export interface Means {
  db: Db;
  clock: Clock;
  random: Random;
  record: Recorder;
  publishSessionEnded: PublishSessionEnded;
}
