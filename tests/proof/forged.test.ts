import { expect, it } from "vitest";
import * as Y from "yjs";
import { syncFrame, syncStep } from "#shared/wire.ts";
import { proofTimeout } from "./scale.ts";
import { Installation } from "./support/installation.ts";
import { Gathering } from "./support/people.ts";
import { SyncClient } from "./support/syncClient.ts";
import { until } from "./support/waiting.ts";
import { isSameDocument, title } from "./support/words.ts";

/**
 * An update with the ids of the writer's words, which says that they stand within words that nobody has. Yjs keeps it as
 * pending beside the true ones; and because something of the next client id waits with it, `Y.encodeStateAsUpdate` puts
 * the false ones in the place of the true. Found by fuzzing (seed 4).
 */
function forgery(writer: Y.Doc): Uint8Array {
  const ghost = new Y.Doc();
  title(ghost).insert(0, "nobody has this");
  const forger = new Y.Doc();
  Y.applyUpdate(forger, Y.encodeStateAsUpdate(ghost));
  for (const clientID of [writer.clientID, writer.clientID + 1]) {
    forger.clientID = clientID;
    title(forger).insert(1, "forged");
  }
  return Y.encodeStateAsUpdate(forger, Y.encodeStateVector(ghost));
}

it(
  "nobody can hide another's words from newcomers by using their ids again",
  async () => {
    const installation = await Installation.start({
      options: { pace: { idleMs: 50, restMs: 50 } },
    });
    try {
      const gathering = await Gathering.call(installation);
      const join = async (name: string) => {
        const { cookie } = await gathering.join("editor");
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
      const [writer, forger] = [await join("writer"), await join("forger")];
      const edit = writer.edit((doc) => title(doc).insert(0, "heat"));
      await until("it is saved", () => edit.isSaved);
      forger.sendRaw(syncFrame(syncStep.missing, forgery(writer.doc)));
      const last = writer.edit((doc) => title(doc).insert(0, "last "));
      await until("it is dealt with", () => last.isSaved);

      const expectWords = async (name: string) => {
        const newcomer = await join(name);
        expect(title(newcomer.doc).toJSON()).toContain("last heat");
        expect(isSameDocument(newcomer.doc, writer.doc)).toBe(true);
        newcomer.cut();
      };
      await expectWords("newcomer");
      for (const client of [writer, forger]) client.cut();
      await installation.kill(0);
      await installation.restart(0);
      await expectWords("after a restart");
    } finally {
      await installation.end();
    }
  },
  proofTimeout,
);
