import { parseEnv } from "../../../server/env.ts";
import { closeOnSignal } from "../../../server/shutdown.ts";
import { startTrivium, type Options } from "../../../server/trivium.ts";

/** The product as `server/main.ts` starts it, with options that only a test may set. */
export type TestOptions = Pick<Options, "keepAliveMs" | "pace">;

const env = parseEnv(process.env);
if (!env.ok) throw new Error(env.error);
// Our own test wrote it from its typed options, so a cast is all the parsing this needs.
const options = JSON.parse(process.env["PROOF_OPTIONS"] ?? "{}") as TestOptions;
const trivium = await startTrivium(env.value, options);
closeOnSignal(trivium.close);
process.stdout.write(`Trivium is running at ${trivium.publicUrl}\n`);
