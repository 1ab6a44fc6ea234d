import { join } from "node:path";
import { buildClientIfOutdated } from "./clientBuild.ts";
import { parseEnv } from "./env.ts";
import { closeOnSignal } from "./shutdown.ts";
import { startTrivium } from "./trivium.ts";

const env = parseEnv(process.env);
if (!env.ok) fail(env.error);

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
  const code = "code" in error ? error.code : null;
  if (code === "EADDRINUSE") return "PORT: another program listens on it already";
  if (code === "EACCES" && error.message.includes("listen"))
    return "PORT: not allowed to listen on it";
  return error.stack ?? error.message;
}
