import { expect, it } from "vitest";
import { proofTimeout, report } from "./scale.ts";
import { Installation } from "./support/installation.ts";
import { Gathering } from "./support/people.ts";
import { smallDisk } from "./support/smallDisk.ts";
import { SyncClient } from "./support/syncClient.ts";
import { passing, until } from "./support/waiting.ts";
import { isSameDocument, marksOf, title } from "./support/words.ts";

/** Within this time pages must know that their words are not kept (R5), and that they are again. */
const toldWithinMs = 5_000;
const backWithinMs = 10_000;

it(
  "a disk that fills while people write makes rooms read-only, and room on it makes them live again",
  async () => {
    const disk = await smallDisk();
    const installation = await Installation.start({ store: disk.store, by: disk.by });
    try {
      const gathering = await Gathering.call(installation);
      const health = async () => {
        const answer = await gathering.ask(gathering.facilitator, "GET", "/api/health");
        return `${answer.status} ${answer.text}`;
      };
      const people = await Promise.all([1, 2, 3].map(() => gathering.join("editor")));
      const join = (cookie: string, name: string) => {
        const { canvasId } = gathering;
        const client = new SyncClient({
          name,
          canvasId,
          cookie,
          address: () => installation.url(0),
        });
        client.connect();
        return client;
      };
      const writers = people.map(({ cookie }, at) => join(cookie, `writer-${at}`));
      await until("all are there", () => writers.every(({ isSynced }) => isSynced));
      let isWriting = true;
      const writing = (async () => {
        while (isWriting) {
          for (const writer of writers)
            writer.edit((doc) => title(doc).insert(0, "heat and health "));
          await passing(20);
        }
      })();
      const isAll = (state: "live" | "read-only") => () =>
        writers.every(({ notice, isUp }) => isUp && notice.state === state);

      await until("something is saved", () =>
        writers.every(({ ledger }) => ledger.saved().length > 5),
      );
      disk.fill(installation);
      const filledAt = performance.now();
      await until("all pages know", isAll("read-only"), { withinMs: toldWithinMs });
      const toldMs = Math.round(performance.now() - filledAt);
      expect(writers.map(({ notice }) => notice)).toEqual(
        writers.map(() => ({ state: "read-only", why: "storage" })),
      );
      expect(await health()).toMatch(/^503 .*"degraded"/);
      const savedThen = writers.map(({ ledger }) => ledger.saved());
      const reader = join(gathering.facilitator.cookie, "reader");
      await until(
        "who comes now can read",
        () => reader.isSynced && reader.notice.state === "read-only",
      );
      for (const edit of savedThen.flat()) expect(marksOf(reader.doc).has(edit.id)).toBe(true);
      await passing(1_000); // They write on, and nothing of it is saved.
      expect(writers.map(({ ledger }) => ledger.saved().length)).toEqual(
        savedThen.map((s) => s.length),
      );

      disk.free(installation);
      const freedAt = performance.now();
      await until("all pages know that it works again", isAll("live"), { withinMs: backWithinMs });
      isWriting = false;
      await writing;
      await until("what was typed meanwhile is saved", () =>
        writers.every(({ ledger }) => ledger.unsaved().length === 0),
      );
      const backMs = Math.round(performance.now() - freedAt);
      expect(await health()).toMatch(/^200 /);
      await until("all have the same", () =>
        writers.every(({ doc }) => isSameDocument(doc, reader.doc)),
      );
      for (const { openedAt, failures } of [...writers, reader]) {
        expect(openedAt).toHaveLength(1);
        expect(failures).toEqual([]);
      }

      await installation.kill(0);
      await installation.restart(0);
      const afterwards = join(gathering.facilitator.cookie, "afterwards");
      await until("the disk has it too", () => isSameDocument(afterwards.doc, reader.doc));
      const edits = writers.reduce((sum, { ledger }) => sum + ledger.edits.length, 0);
      report(`full disk (${disk.kind}): ${JSON.stringify({ edits, toldMs, backMs })}`);
      for (const client of [...writers, reader, afterwards]) client.cut();
    } finally {
      await installation.end();
    }
  },
  proofTimeout,
);
