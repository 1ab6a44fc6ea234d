import * as Y from "yjs";
import type { MetaItems } from "./metaItems.ts";

/** An update as `Y.decodeUpdate` reads it: its structs and its deletions. */
export type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>;

/** The first clock of a client that is not held. */
export type Reach = (client: number) => number;

/**
 * - `incomplete`: builds on structs, or deletes some, that are neither held nor in the update. Yjs would keep it as
 *   pending until they come; out of another document they never do.
 * - `refused`: touches what belongs to the server, or says what no Yjs document can say.
 */
export type Verdict = "sound" | "incomplete" | "refused";

/**
 * Judges an update by its structs alone, without a document: once per frame, linear in the frame. `held` is what the
 * document holds and will hold when the writes under way are applied, `reached` is `reachedWith` the update.
 */
export function judge(
  { structs, ds }: DecodedUpdate,
  { held, reached, meta }: { held: Reach; reached: ReadonlyMap<number, number>; meta: MetaItems },
): Verdict {
  const reach: Reach = (client) => reached.get(client) ?? held(client);
  let isComplete = true;
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue;
    const isNew = struct.id.clock + struct.length > held(struct.id.client);
    if (struct.length === 0) return "refused"; // It would break Yjs's search by clock for good.
    if (struct.id.clock > reach(struct.id.client)) isComplete = false;
    if (struct instanceof Y.GC) continue;
    const needed = neededBy(struct);
    if (needed.some((id) => isNotBefore(id, struct.id))) return "refused";
    if (isNew && (writesInto(struct, meta.root) || needed.some((id) => meta.has(id)))) {
      return "refused";
    }
    if (needed.some(({ client, clock }) => clock >= reach(client))) isComplete = false;
  }
  for (const [client, ranges] of ds.clients) {
    for (const { clock, len } of ranges) {
      if (meta.isLiveWithin(client, clock, len)) return "refused";
      if (clock + len > reach(client)) isComplete = false;
    }
  }
  return isComplete ? "sound" : "incomplete";
}

/** How far each client of the update reaches with it, up to the first gap. Skips are gaps. */
export function reachedWith({ structs }: DecodedUpdate, held: Reach): Map<number, number> {
  const reached = new Map<number, number>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    const end = reached.get(client) ?? held(client);
    const joins = !(struct instanceof Y.Skip) && clock <= end;
    reached.set(client, joins ? Math.max(end, clock + struct.length) : end);
  }
  return reached;
}

function neededBy({ origin, rightOrigin, parent }: Y.Item): Y.ID[] {
  return [origin, rightOrigin, parent].filter((id) => id instanceof Y.ID);
}

/** Yjs looks for what an item of the same client follows without asking whether it is there, and throws. */
function isNotBefore(needed: Y.ID, id: Y.ID): boolean {
  return needed.client === id.client && needed.clock >= id.clock;
}

function writesInto({ parent }: Y.Item, root: string | null): boolean {
  const named: unknown = parent; // In a decoded update a root is named; the types know only the applied form.
  return root !== null && named === root;
}
