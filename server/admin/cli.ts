import { databaseFile } from "../dataDir.ts";
import { parseEnv } from "../env.ts";
import { exportCanvas } from "./exportCanvas.ts";

const usage = "npm run trivium -- export CANVAS_ID --format docx|md|json [--out FILE]";
const laterCommands = ["backup", "restore", "verify"];
const [command, ...args] = process.argv.slice(2);

if (command === "export") await runExport();
else if (command !== undefined && laterCommands.includes(command)) {
  fail(`${command} is not available yet`, 2);
} else fail(`usage: ${usage}`, 2);

async function runExport(): Promise<void> {
  const env = parseEnv(process.env);
  if (!env.ok) return fail(env.error, 1);
  const exported = await exportCanvas(databaseFile(env.value.dataDir), args);
  if (exported.ok) process.stderr.write(`${exported.value}\n`);
  else fail(exported.error, 1);
}

function fail(why: string, exitCode: number): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = exitCode;
}
