import { ensureChromium } from "./chromium.ts";
import { sum, type Counts } from "./counts.ts";
import { runStep } from "./runStep.ts";
import { browser, build, format, lint, server, types, unit, type Step } from "./steps.ts";

/** `npm test`: every check there is, in turn, each to its end. The last line is the sum of all. */
const counts: Counts[] = [];
for (const step of [format, lint, types, unit, server]) counts.push(await run(step));
counts.push(await browserTests());

const { passed, failed } = sum(counts);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

async function run(step: Step): Promise<Counts> {
  console.log(`\n── ${step.name} ──`);
  return (await runStep(step, "stream")).counts;
}

/** Without a build or a browser there is nothing to run them in: that is one failure with its reason, not a skip. */
async function browserTests(): Promise<Counts> {
  const built = await run(build);
  if (built.failed > 0) return built;
  const chromium = ensureChromium();
  if (chromium.ok) return run(browser);
  console.error(chromium.error);
  return { passed: 0, failed: 1 };
}
