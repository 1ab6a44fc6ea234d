import { systemClock } from "../clock.ts";
import { run } from "./run.ts";
import { terminalOf } from "./terminal.ts";

const terminal = terminalOf(process.stdout, process.stderr);
process.exitCode = await run(process.argv.slice(2), process.env, { terminal, clock: systemClock });
