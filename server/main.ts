import { join } from "node:path";
import { CannotStart } from "./cannotStart.ts";
import { buildClientIfOutdated } from "./clientBuild.ts";
import { parseEnv, variablesWithoutEffect } from "./env.ts";
import { closeOnSignal } from "./shutdown.ts";
import { startTrivium } from "./trivium.ts";

const env = parseEnv(process.env);
if (!env.ok) fail(env.error);
const idle = variablesWithoutEffect(process.env);
if (idle.length > 0) process.stderr.write(`Without effect yet: ${idle.join(", ")}\n`);

try {
  await buildClientIfOutdated(join(import.meta.dirname, ".."));
  const trivium = await startTrivium(env.value);
  closeOnSignal(trivium.close);
  process.stdout.write(`Trivium is running at ${trivium.publicUrl}\n`);
} catch (error) {
  fail(whyNot(error));
}

function fail(why: string): never {
  process.stderr.write(`Trivium cannot start: ${why}\n`);
  process.exit(1);
}

function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof CannotStart ? error.message : (error.stack ?? error.message);
}
