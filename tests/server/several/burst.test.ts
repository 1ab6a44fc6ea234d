import * as decoding from "lib0/decoding";
import { createClient } from "redis";
import { expect, it, onTestFinished } from "vitest";
import * as Y from "yjs";
import { syncFrame, syncStep } from "#shared/wire.ts";
import { canvasTopic, decodeNews } from "../../../server/rooms/canvasNews.ts";
import { createCanvas, createWorkshop, joinAs } from "../../support/builders.ts";
import { notesOf } from "../rooms/testRooms.ts";
import { at, pageOn, processOf, sharedStores, type Shared } from "./installation.ts";

const nothingMissing = syncFrame(syncStep.missing, new Uint8Array([0, 0]));
const askAll = syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc()));
const changes = 3_000;

/** So many changes of one person, each an update of its own: what an import or a held key makes. */
function burst(): Uint8Array[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  for (let n = 0; n < changes; n++) notesOf(doc).insert(n, ".");
  return updates;
}

const framesOf = (updates: Uint8Array[]) =>
  updates.map((update) => syncFrame(syncStep.update, update));

/** Applies the updates that a page hears to what it held before, until every change is there. */
function untilWhole(page: ReturnType<typeof pageOn>, doc: Y.Doc): Promise<true> {
  let applied = 0;
  return page.until(() => {
    for (const update of page.updates().slice(applied)) Y.applyUpdate(doc, update);
    applied = page.updates().length;
    return notesOf(doc).length === changes || undefined;
  });
}

/** The words of a canvas as they pass through Redis, message by message. */
async function listenIn({ databaseUrl, redisUrl }: Shared, canvasId: string) {
  const messages: Uint8Array[][] = [];
  const client = await createClient({ url: redisUrl }).connect();
  onTestFinished(() => client.destroy());
  const namespace = new URL(databaseUrl).pathname.slice(1);
  const hear = (message: Buffer) => {
    const decoder = decoding.createDecoder(message);
    decoding.readVarString(decoder); // The sender.
    const news = decodeNews(decoding.readTailAsUint8Array(decoder));
    if (news.kind === "words") messages.push(news.updates);
  };
  await client.subscribe(`trivium:${namespace}:${canvasTopic(canvasId)}`, hear, true);
  return messages;
}

it("a burst of changes at one process arrives whole at the other, and a change of role meanwhile", async ({
  annotate,
}) => {
  const stores = await sharedStores();
  const [one, two] = [await processOf(stores), await processOf(stores)];
  const made = await createWorkshop(one);
  const canvas = await createCanvas(made);
  const [here, there] = [await joinAs(made, "editor", 0), await joinAs(made, "editor", 1)];
  const [a, b] = [pageOn(one, here, canvas.id), pageOn(two, there, canvas.id)];
  await Promise.all([a.send(nothingMissing, askAll), b.send(nothingMissing, askAll)]);
  await Promise.all([a, b].map((page) => page.until(() => page.syncs(syncStep.missing)[0])));

  const sent = a.send(...framesOf(burst()));
  await b.until(() => b.updates()[0]);
  const path = `/api/workshops/${made.workshop.id}/members/${there.member.id}`;
  await at(one, made.facilitator).send("PATCH", path, { role: "viewer" });
  const answeredAt = performance.now();
  await b.until((all) => all.find(({ kind }) => kind === "event"));
  await annotate(`the role was heard after ${Math.round(performance.now() - answeredAt)} ms`);

  await sent;
  await a.untilSaved(changes);
  // Who comes to the other process now may find a part applied, and hears the rest.
  const last = pageOn(two, here, canvas.id);
  await last.send(nothingMissing, askAll);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await last.until(() => last.syncs(syncStep.missing)[0]));
  for (const [page, words] of [
    [b, new Y.Doc()],
    [last, doc],
  ] as const)
    await untilWhole(page, words);
  expect(notesOf(doc).toJSON()).toBe(".".repeat(changes));
}, 60_000);

it("a burst passes through Redis in few messages, each update once and in order", async ({
  annotate,
}) => {
  const stores = await sharedStores();
  const [one, two] = [await processOf(stores), await processOf(stores)];
  const made = await createWorkshop(one);
  const canvas = await createCanvas(made);
  const editor = await joinAs(made, "editor", 0);
  const [a, b] = [pageOn(one, editor, canvas.id), pageOn(two, editor, canvas.id)];
  await Promise.all([a, b].map((page) => page.send(nothingMissing, askAll)));
  await Promise.all([a, b].map((page) => page.until(() => page.syncs(syncStep.missing)[0])));

  const messages = await listenIn(stores, canvas.id);
  const updates = burst();
  await a.send(...framesOf(updates));
  await a.untilSaved(changes);
  await b.until(() => b.updates().length === changes || undefined);
  await annotate(`${messages.length} messages`);
  expect(b.updates()).toEqual(updates);
  expect(messages.flat()).toEqual(updates);
  expect(messages.length).toBeLessThan(changes / 10);
}, 60_000);
