import { expect, it } from "vitest";
import { proofTimeout } from "./scale.ts";
import { Installation } from "./support/installation.ts";
import { Gathering, type Person } from "./support/people.ts";
import { newStore } from "./support/store.ts";
import { SyncClient } from "./support/syncClient.ts";
import { holdWrites } from "./support/tables.ts";
import { passing, until } from "./support/waiting.ts";
import { marksOf, title } from "./support/words.ts";

it.each(["embedded", "shared"] as const)(
  "a slow store (%s) ends with the words, once, of who left and came back while it was writing",
  async (kind) => {
    const store = await newStore[kind]();
    const installation = await Installation.start({ store, options: { pace: { idleMs: 20 } } });
    try {
      const gathering = await Gathering.call(installation);
      const page = async ({ cookie }: Person, name: string) => {
        const { canvasId } = gathering;
        const client = new SyncClient({
          name,
          canvasId,
          cookie,
          address: () => installation.url(0),
        });
        client.connect();
        await until(`${name} is there`, () => client.isSynced);
        return client;
      };
      const editor = await gathering.join("editor");
      const writer = await page(editor, "writer");
      const goOn = await holdWrites(store);
      const edits = ["slow ", "disk "].map((words) =>
        writer.edit((doc) => title(doc).insert(0, words)),
      );
      await passing(20); // They are on their way.
      writer.leave();
      const back = page(editor, "back"); // Nothing is promised to a page that comes while the store is busy.
      await passing(500);
      await goOn();

      writer.connect(); // It offers what the store refused, if it refused: nothing of it was acknowledged.
      const again = await back;
      await until("who came back has them", () =>
        edits.every(({ id }) => marksOf(again.doc).has(id)),
      );
      await until("everything is saved", () => writer.ledger.unsaved().length === 0);
      const reader = await page(gathering.facilitator, "reader");
      expect(title(reader.doc).toJSON().split("disk slow")).toHaveLength(2);
      for (const client of [writer, again, reader]) {
        expect(client.failures).toEqual([]);
        client.cut();
      }
    } finally {
      await installation.end();
    }
  },
  proofTimeout,
);
