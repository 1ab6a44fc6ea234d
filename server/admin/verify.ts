import { randomBytes } from "node:crypto";
import type { Db } from "../db/schema.ts";
import type { Env } from "../env.ts";
import { argumentsOf } from "./arguments.ts";
import { hasDamage, inspectAll, type Findings } from "./inspectAll.ts";
import { atOneMoment, openInstallation, placeOf } from "./installation.ts";
import type { Means } from "./means.ts";
import type { ExitCode } from "./refused.ts";
import { renewGeneration, setAside } from "./repair.ts";
import { counted, reportOf } from "./report.ts";

export const verifyUsage = "verify [--repair]";

/**
 * Reads everything and says what is damaged and how much can be read. With --repair, damaged records are moved out of the
 * log, into `damaged_updates`, and rooms read anew: then the canvas can be written again, and pages that still hold what
 * is lost bring it back.
 */
export async function verify(
  args: string[],
  env: Env,
  { terminal, clock }: Means,
): Promise<ExitCode> {
  const asked = argumentsOf(args, { usage: verifyUsage, switches: ["repair"], positionals: [] });
  const db = await openInstallation(placeOf(env));
  try {
    const findings = await atOneMoment(db, (snapshot) =>
      inspectAll(snapshot, terminal.working("Reading")),
    );
    for (const line of reportOf(findings)) terminal.say(line);
    if (findings.file.length > 0) terminal.note(howToLeaveDamagedFile);
    const records = damagedRecordsIn(findings);
    if (records === 0) return hasDamage(findings) ? 1 : 0;
    if (!asked.has("repair")) {
      terminal.note(
        "verify --repair sets damaged records aside, so that all canvases can be written again.",
      );
      return 1;
    }
    const moved = await repair(db, findings, clock.now().toISOString());
    terminal.say(`${counted(moved, "damaged record was", "damaged records were")} set aside.`);
    return moved === records && isAllRepaired(findings) ? 0 : 1;
  } finally {
    await db.destroy();
  }
}

const howToLeaveDamagedFile =
  "What can be read of a damaged database file comes into a new DATA_DIR by restore FILE --even-damaged, with FILE a copy of it.";

/** All or none, with a new generation: running servers let go of what they read before. */
function repair(db: Db, { canvasFindings }: Findings, foundAt: string): Promise<number> {
  return db.transaction().execute(async (tx) => {
    let moved = 0;
    for (const finding of canvasFindings) {
      if (finding.kind === "unreadable") continue;
      moved += await setAside(tx, finding.canvasId, finding.inspection.damaged, foundAt);
    }
    await renewGeneration(tx, randomBytes(16).toString("hex"));
    return moved;
  });
}

function damagedRecordsIn({ canvasFindings }: Findings): number {
  return canvasFindings.reduce(
    (sum, finding) => (finding.kind === "read" ? sum + finding.inspection.damaged.length : sum),
    0,
  );
}

/** Whether setting records aside was all that there was to do. */
function isAllRepaired({ file, canvasFindings }: Findings): boolean {
  const rest = canvasFindings.filter(
    (finding) => finding.kind === "unreadable" || finding.inspection.damaged.length === 0,
  );
  return !hasDamage({ canvases: 0, records: 0, bytes: 0, file, canvasFindings: rest });
}
