import type { Clock } from "../clock.ts";
import type { Terminal } from "./terminal.ts";

/** What a command works with besides its arguments and the environment. */
export interface Means {
  terminal: Terminal;
  clock: Clock;
}
