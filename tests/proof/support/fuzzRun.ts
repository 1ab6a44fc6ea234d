import fc from "fast-check";
import * as Y from "yjs";
import { syncFrame, syncStep } from "#shared/wire.ts";
import { Fuzzer } from "./fuzzer.ts";
import { harmed } from "./harm.ts";
import type { Gathering, Person } from "./people.ts";
import { below, pseudoRandom } from "./pseudoRandom.ts";
import { applyEdit, randomEdit, type RandomEdit } from "./randomEdits.ts";
import { recordFrames } from "./recordedFrames.ts";

export interface FuzzFigures {
  frames: number;
  /** Sockets that were closed, by code. */
  closed: Map<number, number>;
}

export const recordedEdits = (seed: number, count: number): RandomEdit[] =>
  fc.sample(randomEdit, { seed, numRuns: count });

/** The people send harmed frames side by side until `isEnough` says so; half of the frames are made of new structs. */
export async function fuzz(
  gathering: Gathering,
  people: Person[],
  { seed, isEnough }: { seed: number; isEnough: (framesSoFar: number) => boolean },
): Promise<FuzzFigures> {
  const edits = recordedEdits(seed, 200);
  const frames = await recordFrames(gathering, gathering.facilitator, edits.slice(0, 60));
  const start = startOf(edits);
  const fuzzers = people.map((person) => new Fuzzer(gathering, person));
  const sent = () => fuzzers.reduce((sum, fuzzer) => sum + fuzzer.sent, 0);

  const send = async (fuzzer: Fuzzer, at: number) => {
    const random = pseudoRandom(seed + at);
    while (!isEnough(sent())) {
      const edit = edits[below(random, edits.length)];
      const sound =
        edit && random() < 0.5
          ? freshFrame(start, edit, random)
          : frames[below(random, frames.length)];
      await fuzzer.send(harmed(sound ?? new Uint8Array([0]), frames, random));
    }
    fuzzer.end();
  };
  await Promise.all(fuzzers.map(send));

  const closed = new Map<number, number>();
  for (const fuzzer of fuzzers) {
    for (const [code, count] of fuzzer.closed) closed.set(code, (closed.get(code) ?? 0) + count);
  }
  return { frames: sent(), closed };
}

/** A document of its own in which every edit finds something to change; the client id stays what it is. */
function startOf(edits: RandomEdit[]): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 77;
  for (const edit of edits.slice(0, 20)) doc.transact(() => applyEdit(doc, edit));
  return Y.encodeStateAsUpdate(doc);
}

/** The frame of somebody new who makes one edit, alone or in a step 2 with everything it builds on. */
function freshFrame(start: Uint8Array, edit: RandomEdit, random: () => number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 1 + below(random, 2 ** 31);
  Y.applyUpdate(doc, start);
  const before = Y.encodeStateVector(doc);
  doc.transact(() => applyEdit(doc, edit));
  return random() < 0.3
    ? syncFrame(syncStep.missing, Y.encodeStateAsUpdate(doc))
    : syncFrame(syncStep.update, Y.encodeStateAsUpdate(doc, before));
}
