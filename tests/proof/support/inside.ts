import { createHook } from "node:async_hooks";
import { flushCompileCache } from "node:module";

/**
 * Loaded into the server before its own first line (`node --import`), only in proofs: says how much memory and which
 * resources it holds, and moves its clock. It ends the server when the test that started it is gone.
 */
export type Ask =
  | { ask: "measure" }
  | { ask: "move-clock"; byMs: number }
  /** The next start is quicker. Not answered. */
  | { ask: "keep-compiled" };

export interface Measure {
  heapBytes: number;
  /** How many of each kind keep the process at work, like Timeout or TCPSocketWrap. */
  resources: Record<string, number>;
}

let clockMovedByMs = Number(process.env["PROOF_CLOCK_MOVED_BY_MS"] ?? 0);

const systemDate = Date;
const nowMoved = () => systemDate.now() + clockMovedByMs;
globalThis.Date = new Proxy(systemDate, {
  construct(target, given, asked): object {
    if (given.length === 0) return new target(nowMoved());
    const made: unknown = Reflect.construct(
      target,
      given,
      asked === globalThis.Date ? target : asked,
    );
    if (typeof made !== "object" || made === null) throw new Error("that is no date");
    return made;
  },
  get: (target, name, receiver): unknown =>
    name === "now" ? nowMoved : Reflect.get(target, name, receiver),
});

process.on("message", (ask: Ask) => {
  if (ask.ask === "keep-compiled") return flushCompileCache();
  if (ask.ask === "move-clock") clockMovedByMs += ask.byMs;
  void (ask.ask === "measure" ? measure() : Promise.resolve({})).then((answer) =>
    process.send?.(answer),
  );
});
process.on("disconnect", () => process.exit(1));
process.channel?.unref();

/** Also those that keep nothing at work, which the runtime does not list. */
let timers = 0;
if (process.env["PROOF_COUNTS_TIMERS"]) {
  const living = new Set<number>();
  createHook({
    init(id, type) {
      if (type === "Timeout") living.add(id);
      timers = living.size;
    },
    destroy(id) {
      living.delete(id);
      timers = living.size;
    },
  }).enable();
}

async function measure(): Promise<Measure> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve)); // Finalisers run in a turn of their own.
  }
  const resources: Record<string, number> = { timers };
  for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
  return { heapBytes: process.memoryUsage().heapUsed, resources };
}
