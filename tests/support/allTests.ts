import type { Result } from "#shared/result.ts";
import { ensureChromium } from "./chromium.ts";
import { sum, type Counts } from "./counts.ts";
import { ensurePostgres } from "./postgres.ts";
import { ensureRedis } from "./redis.ts";
import { runStep } from "./runStep.ts";
import { browser, build, format, lint, proof, server, types, unit, type Step } from "./steps.ts";

/** `npm test`: every check there is, in turn, each to its end. The last line is the sum of all. */
const counts: Counts[] = [];
for (const step of [format, lint, types, unit]) counts.push(await run(step));
for (const step of [server, proof]) {
  counts.push(await runWith([ensurePostgres, ensureRedis], step));
}
counts.push(await browserTests());

const { passed, failed } = sum(counts);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

async function run(step: Step): Promise<Counts> {
  console.log(`\n── ${step.name} ──`);
  return (await runStep(step, "stream")).counts;
}

/** Without what it needs a step cannot run: that is one failure with its reason, not a skip. */
async function runWith(needs: (() => Result<string, string>)[], step: Step): Promise<Counts> {
  for (const ensure of needs) {
    const found = ensure();
    if (found.ok) continue;
    console.error(found.error);
    return { passed: 0, failed: 1 };
  }
  return run(step);
}

async function browserTests(): Promise<Counts> {
  const built = await run(build);
  return built.failed > 0 ? built : runWith([ensureChromium], browser);
}
