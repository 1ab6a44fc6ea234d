import { ensurePostgres } from "./postgres.ts";
import { ensureRedis } from "./redis.ts";
import { runStep } from "./runStep.ts";
import { longProof } from "./steps.ts";

/** `npm run test:long`: the proofs in full, which takes hours. Their figures are the lines that begin with "proof:". */
for (const ensure of [ensurePostgres, ensureRedis]) {
  const found = ensure();
  if (!found.ok) console.error(found.error); // The proofs that need it fail, each with its reason.
}
process.env["TRIVIUM_PROOF"] = "full";
const { counts } = await runStep(longProof, "stream");
process.exitCode = counts.failed === 0 ? 0 : 1;
console.log(`${counts.passed} passed, ${counts.failed} failed`);
