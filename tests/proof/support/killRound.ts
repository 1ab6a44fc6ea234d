import type * as Y from "yjs";
import type { Edit } from "./editLedger.ts";
import { idsOf, missingEdits } from "./missingEdits.ts";
import type { Gathering, Person } from "./people.ts";
import { below } from "./pseudoRandom.ts";
import { SyncClient } from "./syncClient.ts";
import { passing, until } from "./waiting.ts";
import { title } from "./words.ts";

/** Until a process notices that another is gone, and asks the store for what it has not been told. */
const patienceMs = 30_000;

export interface KillRound {
  edits: number;
  /** Acknowledged before the kill. */
  saved: number;
  /** Not acknowledged and there all the same: the kill fell between disk and answer. */
  savedUnheard: number;
  /** Not acknowledged by the killed process, and by another to which the page went. */
  rescued: number;
  /** How long a newcomer waited for what had been acknowledged before. */
  waitedMs: number;
  /** The ids of acknowledged edits that are not there after the restart. Never any. */
  lost: string[];
}

/**
 * Some of the people write without a pause; when one of them has heard for the n-th time that something is saved, a
 * process is killed in that same turn. All pages are gone with it, so that nobody can offer anything again; or, where there
 * are other processes, every other time, its pages go there. Then a newcomer at each process looks at what is kept.
 */
export async function killRound(
  gathering: Gathering,
  people: Person[],
  { round, random }: { round: number; random: () => number },
): Promise<KillRound> {
  const { installation } = gathering;
  const victim = below(random, installation.size);
  const writers = people
    .slice(0, 1 + below(random, people.length))
    .map((person, at) => join(gathering, person, `round-${round}-${at}`, at));
  await until("the writers are there", () => writers.every(({ isSynced }) => isSynced));

  const killed = killAfter(1 + below(random, 12), writers, () => installation.kill(victim));
  const written = writeUntil(killed, writers, random);
  await killed;
  const saved = writers.flatMap(({ ledger }) => ledger.saved());
  await written;
  const unsaved = writers.flatMap(({ ledger }) => ledger.unsaved());
  const isRescued = ({ ledger }: SyncClient) => ledger.unsaved().length === 0;
  if (installation.size === 1 || random() < 0.5) for (const writer of writers) writer.cut();
  else await until("their pages are elsewhere", () => writers.every(isRescued));
  await installation.restart(victim);

  for (const writer of writers) writer.cut();
  const isSavedNow = writers.flatMap(({ ledger }) => ledger.saved());
  const readers = await newcomersWith(isSavedNow, gathering, round);
  const stillUnsaved = unsaved.filter(({ isSaved }) => !isSaved);
  return {
    edits: writers.reduce((n, { ledger }) => n + ledger.edits.length, 0),
    saved: saved.length,
    savedUnheard: stillUnsaved.length - missingAnywhere(readers.docs, stillUnsaved).length,
    rescued: isSavedNow.length - saved.length,
    lost: idsOf(missingAnywhere(readers.docs, isSavedNow)),
    waitedMs: readers.waitedMs,
  };
}

/** At each process one. They stay until they have the edits, or for so long that they will never have them. */
async function newcomersWith(edits: Edit[], gathering: Gathering, round: number) {
  const docs: Y.Doc[] = [];
  const startedAt = performance.now();
  for (let at = 0; at < gathering.installation.size; at++) {
    const reader = join(gathering, gathering.facilitator, `round-${round}-reader-${at}`, at);
    await until("the reader is there", () => reader.isSynced);
    docs.push(reader.doc);
    const isLate = () => performance.now() - startedAt > patienceMs;
    await until(
      "it has them or never will",
      () => isLate() || missingEdits(reader.doc, edits).length === 0,
      {
        withinMs: 2 * patienceMs,
      },
    );
    reader.cut();
  }
  return { docs, waitedMs: Math.round(performance.now() - startedAt) };
}

const missingAnywhere = (docs: Y.Doc[], edits: Edit[]): Edit[] => [
  ...new Set(docs.flatMap((doc) => missingEdits(doc, edits))),
];

function join(
  { installation, canvasId }: Gathering,
  person: Person,
  name: string,
  near: number,
): SyncClient {
  const address = () => installation.urlNear(near % installation.size);
  const client = new SyncClient({ name, canvasId, cookie: person.cookie, address });
  client.connect();
  return client;
}

/** Kills within the call that brings the n-th acknowledgement. */
function killAfter(count: number, writers: SyncClient[], kill: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = 0;
    for (const writer of writers) {
      writer.onSaved = () => {
        heard += 1;
        if (heard === count) kill().then(resolve, reject);
      };
    }
  });
}

async function writeUntil(killed: Promise<void>, writers: SyncClient[], random: () => number) {
  let isOver = false;
  void killed.finally(() => (isOver = true));
  while (!isOver) {
    for (const writer of writers) {
      for (let burst = below(random, 4); burst > 0; burst--) {
        writer.edit((doc) => {
          const text = title(doc);
          if (text.length > 40) text.delete(below(random, 20), 5);
          else text.insert(below(random, text.length + 1), "heat");
        });
      }
    }
    await passing(below(random, 4));
  }
}
