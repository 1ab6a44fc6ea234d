import * as Y from "yjs";
import { schemaVersion } from "#shared/canvas.ts";
import { helloFrame, syncFrame, syncStep } from "#shared/wire.ts";
import { readUpdates } from "../../../server/db/logRows.ts";
import { appendUpdates } from "../../../server/db/updates.ts";
import type { Db } from "../../../server/db/schema.ts";
import {
  createCanvas,
  createWorkshop,
  type Guest,
  type TestWorkshop,
} from "../../support/builders.ts";
import { allOf, pollOn } from "../../support/poll.ts";
import { FakeClient } from "../../support/fakeClient.ts";
import type { TestServer } from "../../support/testServer.ts";

export interface Workplace {
  made: TestWorkshop;
  canvasId: string;
}

/** A workshop with one canvas, which holds the worked example and an answer to the position poll. */
export async function makeWorkplace(server: TestServer): Promise<Workplace> {
  const made = await createWorkshop(server);
  const canvasId = (await createCanvas(made, "theme")).id;
  const poll = pollOn(made, canvasId);
  await poll.open();
  await poll.answer(made.facilitator, allOf("method"));
  return { made, canvasId };
}

/** A page of a member that has the document and adds words to it. */
export interface Writer {
  client: FakeClient;
  doc: Y.Doc;
  /** Adds a word at the end of the notes and resolves when it is saved. */
  write(word: string): Promise<void>;
}

/** `doc` is what the page had before. Resolves when page and server have told each other what they have. */
export async function openPage(
  { port }: TestServer,
  canvasId: string,
  { browser }: Guest,
  doc = new Y.Doc(),
): Promise<Writer> {
  const headers = { cookie: browser.cookie ?? "" };
  const client = new FakeClient(`ws://127.0.0.1:${port}/sync/${canvasId}`, headers);
  await client.send(
    helloFrame({ lastEvent: 0, schemaVersion }),
    syncFrame(syncStep.stateVector, Y.encodeStateVector(doc)),
  );
  const missing = await client.until(() => client.syncs(syncStep.missing)[0]);
  const asked = await client.until(() => client.syncs(syncStep.stateVector)[0]);
  const offer = Y.encodeStateAsUpdate(doc, asked);
  Y.applyUpdate(doc, missing);
  let sent = 0;
  const sendAndWait = async (step: number, update: Uint8Array) => {
    await client.send(syncFrame(step, update));
    sent++;
    await client.until((heard) =>
      heard.find((frame) => frame.kind === "saved" && frame.count >= sent),
    );
  };
  if (offer.length > 2) await sendAndWait(syncStep.missing, offer);
  return {
    client,
    doc,
    async write(word) {
      const before = Y.encodeStateVector(doc);
      const notes = notesOf(doc);
      notes.insert(notes.length, `${word} `);
      await sendAndWait(syncStep.update, Y.encodeStateAsUpdate(doc, before));
    },
  };
}

export const notesOf = (doc: Y.Doc): Y.Text => doc.getText("notes");

/** Adds words at the end of the notes, a record each, as one page would that writes them one after the other. */
export async function appendWords(db: Db, canvasId: string, words: string[]): Promise<void> {
  const doc = new Y.Doc();
  for (const update of await readUpdates(db, canvasId)) Y.applyUpdate(doc, update);
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => void updates.push(update));
  const notes = notesOf(doc);
  for (const word of words) notes.insert(notes.length, word);
  await appendUpdates(
    db,
    updates.map((update) => ({ canvasId, update })),
    "2026-11-23T09:00:00.000Z",
  );
}

/** The words of the notes as the log has them. */
export async function notesIn(db: Db, canvasId: string): Promise<string[]> {
  const doc = new Y.Doc();
  for (const update of await readUpdates(db, canvasId)) Y.applyUpdate(doc, update);
  return notesOf(doc).toJSON().split(" ").filter(Boolean);
}
