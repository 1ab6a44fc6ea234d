import { sum } from "./counts.ts";
import { runStep, type Outcome } from "./runStep.ts";
import { format, lint, types, unit, type Step } from "./steps.ts";

/** `npm run check`: what can be known in under a minute. The quick steps run in turn beside the unit tests. */
const [quick, tested] = await Promise.all([inTurn([format, types, lint]), inTurn([unit])]);
const { passed, failed } = sum([...quick, ...tested].map(({ counts }) => counts));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function inTurn(steps: Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const outcome = await runStep(step, "capture");
    print(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

function print({ step, counts, output, seconds }: Outcome): void {
  const isGood = counts.failed === 0;
  console.log(`${isGood ? "✓" : "✗"} ${step.name} (${seconds.toFixed(1)} s)`);
  if (!isGood) console.log(output.trimEnd());
}
