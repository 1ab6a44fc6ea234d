import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Gone after the test, and after everything in the test that still writes to it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "trivium-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
