import { expect, it } from "vitest";
import { proofTimeout, report, scale } from "./scale.ts";
import { bareSocket, closeOf, visit } from "./support/bareSocket.ts";
import { inParallel } from "./support/inParallel.ts";
import { Installation } from "./support/installation.ts";
import { Gathering } from "./support/people.ts";
import { openTables } from "./support/tables.ts";
import { until } from "./support/waiting.ts";

const { opens, refusals, failedLoads } = scale.soak;
const canvases = 10;

/** Rooms are unloaded at once, so that nearly every visit loads one anew. */
const pace = { idleMs: 1 };

async function openAndClose(gathering: Gathering, ids: string[], count: number): Promise<void> {
  const { installation, facilitator } = gathering;
  await inParallel(count, 8, (at) =>
    visit(installation, ids[at % ids.length] ?? "", facilitator.cookie),
  );
}

/** Without a session, before a canvas that is not there, from another site. */
async function beRefused(
  { installation, facilitator, canvasId }: Gathering,
  count: number,
): Promise<void> {
  const { cookie } = facilitator;
  await inParallel(count, 8, async (at) => {
    const [wanted, socket] = [
      [4401, bareSocket(installation, canvasId, { cookie: "trivium_session=none" })] as const,
      [4404, bareSocket(installation, "no-such-canvas", { cookie })] as const,
      [
        1006,
        bareSocket(installation, canvasId, { cookie, origin: "http://elsewhere.test" }),
      ] as const,
    ][at % 3] ?? [0, bareSocket(installation, canvasId, {})];
    expect(await closeOf(socket)).toBe(wanted);
  });
}

/** The store cannot read a single word; then it can again. */
async function failToLoad(gathering: Gathering, ids: string[], count: number): Promise<void> {
  const { installation, facilitator } = gathering;
  const tables = openTables(installation.store);
  tables.exec("alter table updates rename to hidden");
  const codes = new Set<number>();
  await inParallel(count, 8, async (at) => {
    const id = ids[at % ids.length] ?? "";
    codes.add(await closeOf(bareSocket(installation, id, { cookie: facilitator.cookie })));
  });
  tables.exec("alter table hidden rename to updates");
  tables.close();
  expect([...codes].filter((code) => code !== 1013 && code !== 1011)).toEqual([]);
}

it(
  "rooms opened and closed without number leave no memory, timers or sockets behind",
  async () => {
    const startedAt = performance.now();
    const installation = await Installation.start({ options: { pace }, countsTimers: true });
    try {
      const gathering = await Gathering.call(installation);
      const ids: string[] = [];
      while (ids.length < canvases) ids.push((await gathering.withNewCanvas()).canvasId);

      // What is made once and kept, like compiled code and prepared statements, is there after this.
      await openAndClose(gathering, ids, 200);
      await beRefused(gathering, 30);
      await failToLoad(gathering, ids, 10);
      await openAndClose(gathering, ids, 20);
      const before = await calm(installation);

      await openAndClose(gathering, ids, opens);
      await beRefused(gathering, refusals);
      await failToLoad(gathering, ids, failedLoads);
      await openAndClose(gathering, ids, 20);
      await until(
        "heap, resources and files are what they were",
        async () => {
          const now = await state(installation);
          return (
            now.heapBytes <= before.heapBytes * 1.1 &&
            now.files <= before.files &&
            Object.entries(now.resources).every(([kind, n]) => n <= (before.resources[kind] ?? 0))
          );
        },
        { instead: () => `they were ${JSON.stringify(before)}, and are ${JSON.stringify(seen)}` },
      );
      const seconds = Math.round((performance.now() - startedAt) / 1000);
      const counts = { opens, refusals, failedLoads, seconds };
      report(`soak: ${JSON.stringify({ ...counts, before, after: seen })}`);
    } finally {
      await installation.end();
    }
  },
  proofTimeout,
);

interface State {
  heapBytes: number;
  files: number;
  resources: Record<string, number>;
}
let seen: State | null = null;

async function state(installation: Installation): Promise<State> {
  const measured = await installation.measure();
  seen = { ...measured, files: installation.process().openFiles() };
  return seen;
}

/** Waits until the last socket is gone: then nothing of the warming up is left but what stays. */
async function calm(installation: Installation): Promise<State> {
  await until("no connection is open", async () => {
    const { resources } = await state(installation);
    return (resources["TCPSocketWrap"] ?? 0) === 0;
  });
  return state(installation);
}
