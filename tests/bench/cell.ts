import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ContenderName, Venue, VenueNeeds } from "./contenders/contender.ts";
import { peerVenue } from "./contenders/peers.ts";
import { triviumVenue } from "./contenders/trivium.ts";
import type { Reading, Size } from "./scenario.ts";
import { scenarios } from "./scenarios/all.ts";

/** One run of one scenario against one contender. */
export interface Cell {
  scenario: string;
  contender: ContenderName;
  size: Size;
  /** The checkout of Trivium that is measured. */
  checkout: string;
}

export type Outcome = { ok: true; reading: Reading } | { ok: false; why: string };

process.once("message", (cell) => {
  void measure(cell as Cell).then((outcome) => {
    // From run.ts, which forks this file.
    process.send?.(outcome, () => process.exit(0));
  });
});

async function measure({ scenario, contender, size, checkout }: Cell): Promise<Outcome> {
  const scratch = await mkdtemp(join(tmpdir(), "trivium-bench-"));
  let folders = 0;
  const venue = async (needs: Omit<VenueNeeds, "scratch">): Promise<Venue> => {
    const all = { ...needs, scratch: await mkdtemp(join(scratch, `${(folders += 1)}-`)) };
    return contender === "trivium" ? triviumVenue(checkout, all) : peerVenue(contender, all);
  };
  try {
    const chosen = scenarios.find(({ name }) => name === scenario);
    if (chosen === undefined) throw new Error(`there is no scenario ${scenario}`);
    return { ok: true, reading: await chosen.measure({ size, venue }) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
