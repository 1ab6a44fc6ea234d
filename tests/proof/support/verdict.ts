import { expect } from "vitest";
import type * as Y from "yjs";
import { mayWrite, type Actor, type Cast } from "./cast.ts";
import { idsOf, missingEdits } from "./missingEdits.ts";
import type { SyncClient } from "./syncClient.ts";
import { until } from "./waiting.ts";
import { isIncomplete, isSameDocument, marksOf, wordsOf } from "./words.ts";

/** What a story came to, for the figures. */
export interface Verdict {
  edits: number;
  saved: number;
  forbidden: number;
  /** The slowest change of a role. */
  roleChangeMs: number;
}

/** A change of a role reaches open connections within this time (outside contract). */
const roleChangeMs = 1_000;

/** Ends that a page gets over by itself: no code, lost, restarting, overloaded. */
const passingCloseCodes = [1000, 1005, 1006, 1012, 1013];

/**
 * Brings everybody together again and says whether all is as it must be: every replica the same, and the same as what
 * a newcomer gets before and after all processes were started anew; every acknowledged edit there; no forbidden one.
 */
export async function judge(cast: Cast, lastEnd: "kill" | "stop"): Promise<Verdict> {
  const { installation } = cast.gathering;
  for (const client of cast.everybody()) {
    client.heal();
    client.connect();
  }
  await until("everybody is back and everything allowed is saved", () => isSettled(cast), {
    instead: () => describe(cast),
  });
  const newcomer = await cast.newcomer();
  await allSame(cast, newcomer.doc);
  const verdict = judgeEdits(cast, newcomer.doc);
  expect(JSON.stringify(wordsOf(newcomer.doc))).not.toContain("\u{FFFD}");

  for (let at = 0; at < installation.size; at++) await installation[lastEnd](at);
  for (let at = 0; at < installation.size; at++) await installation.restart(at);
  for (let at = 0; at < installation.size; at++) {
    const afterwards = await cast.newcomer(undefined, at);
    expect(isSameDocument(afterwards.doc, newcomer.doc)).toBe(true);
    afterwards.cut();
  }
  newcomer.cut();
  for (const client of cast.everybody()) {
    expect(isIncomplete(client.doc)).toBe(false);
    expect(client.failures).toEqual([]);
    expect(client.closeCodes.filter((code) => !passingCloseCodes.includes(code))).toEqual([]);
  }
  expect(installation.complaints()).toEqual([]);
  expect(verdict.roleChangeMs).toBeLessThanOrEqual(roleChangeMs);
  return verdict;
}

function isSettled({ actors, watchers }: Cast): boolean {
  const hasSaved = (actor: Actor) => !mayWrite(actor) || actor.client.ledger.unsaved().length === 0;
  return (
    watchers.every(({ isSynced }) => isSynced) &&
    actors.every((actor) => actor.client.isSynced && hasSaved(actor))
  );
}

/**
 * Who holds edits that the server never took has another document than the others, and more: for them a reload of
 * their page is compared instead.
 */
async function allSame(cast: Cast, doc: Y.Doc): Promise<void> {
  const replicas: SyncClient[] = [...cast.watchers];
  for (const { client, person } of cast.actors) {
    const isPure = client.ledger.unsaved().length === 0;
    replicas.push(isPure ? client : await cast.newcomer(person));
  }
  await until(
    "all replicas are the same",
    () => replicas.every((c) => isSameDocument(c.doc, doc)),
    {
      instead: () =>
        replicas
          .filter((c) => !isSameDocument(c.doc, doc))
          .map((c) => c.name)
          .join(),
    },
  );
  for (const replica of replicas) if (replica.name.startsWith("newcomer")) replica.cut();
}

function judgeEdits(cast: Cast, doc: Y.Doc): Verdict {
  const verdict: Verdict = {
    edits: 0,
    saved: 0,
    forbidden: 0,
    roleChangeMs: Math.max(0, ...cast.roleChangesMs),
  };
  for (const actor of cast.actors) {
    const saved = actor.client.ledger.saved();
    expect(idsOf(missingEdits(doc, saved))).toEqual([]);
    const never = actor.client.ledger.edits.filter(({ isAllowed }) => !isAllowed);
    expect(idsOf(never).filter((id) => marksOf(doc).has(id))).toEqual([]);
    verdict.edits += actor.client.ledger.edits.length;
    verdict.saved += saved.length;
    verdict.forbidden += never.length;
  }
  return verdict;
}

const describe = ({ actors }: Cast) =>
  JSON.stringify(
    actors.map(({ client, role }) => ({
      name: client.name,
      role,
      isSynced: client.isSynced,
      unsaved: client.ledger.unsaved().length,
      closeCodes: client.closeCodes,
      failures: client.failures.map(String),
    })),
  );
