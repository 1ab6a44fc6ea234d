import fc from "fast-check";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { syncFrame, syncStep } from "#shared/wire.ts";
import { awarenessFrame, awarenessQueryFrame, type FakeClient } from "../../support/fakeClient.ts";
import { edit, notesOf, startRooms, word, kept } from "./testRooms.ts";

const updateFrame = (update: Uint8Array) => syncFrame(syncStep.update, update);
const nothingMissing = syncFrame(syncStep.missing, new Uint8Array([0, 0]));
const askAll = syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc()));

/** What every page of the fuzz starts from; the client ids are fixed so that a seed means the same bytes each time. */
function startingPoint(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 77;
  notesOf(doc).insert(0, "hello world, this is a text");
  notesOf(doc).delete(6, 6);
  doc.getMap("fields").set("ects", 5);
  doc.getXmlFragment("block:need").insert(0, [new Y.XmlElement("paragraph")]);
  return Y.encodeStateAsUpdate(doc);
}

/** Several structs that stand on each other: where one byte can make a struct follow itself. */
function list(...texts: string[]): Y.XmlElement {
  const items = texts.map((text) => {
    const item = new Y.XmlElement("listItem");
    item.insert(0, [new Y.XmlText(text)]);
    return item;
  });
  const element = new Y.XmlElement("bulletList");
  element.insert(0, items);
  return element;
}

const edits: ((doc: Y.Doc) => void)[] = [
  (doc) => notesOf(doc).insert(3, "mid"),
  (doc) => notesOf(doc).delete(4, 3),
  (doc) => notesOf(doc).format(1, 5, { bold: true }),
  (doc) => doc.getMap("fields").set("ects", 30),
  (doc) => doc.getMap("fields").set("award", new Y.Text("q")),
  (doc) => doc.getArray("outcomes").insert(0, [new Y.Map([["id", "x"]])]),
  (doc) => doc.getXmlFragment("block:need").insert(1, [list("one", "two")]),
  (doc) => doc.getXmlFragment("block:owner").insert(0, [list("three")]),
  (doc) => doc.getXmlFragment("block:need").delete(0, 1),
];

/** The frames that a page would send for the edit, as recorded from a sound one. */
function recorded(start: Uint8Array, clientId: number): Uint8Array[] {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  Y.applyUpdate(doc, start);
  const update = edit(doc, (page) => edits[clientId % edits.length]?.(page));
  return [
    updateFrame(update),
    updateFrame(update),
    syncFrame(syncStep.missing, Y.encodeStateAsUpdate(doc)),
    syncFrame(syncStep.stateVector, Y.encodeStateVector(doc)),
    awarenessFrame([{ clientId, clock: 1, state: { block: "need" } }]),
  ];
}

/** Where in a frame, as a share of it. `fc.double` would not do: nearly all doubles lie near 0. */
const place = fc.nat(9_999).map((n) => n / 10_000);

const harm = fc.oneof(
  fc.record({ kind: fc.constant("random" as const), bytes: fc.uint8Array({ maxLength: 60 }) }),
  fc.record({ kind: fc.constant("cut" as const), at: place }),
  ...Array.from({ length: 4 }, () =>
    fc.record({
      kind: fc.constant("mutated" as const),
      changes: fc.array(fc.record({ at: place, byte: fc.nat(255) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
);
type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

function harmed(frame: Uint8Array, by: Harm): Uint8Array {
  if (by.kind === "random") return by.bytes;
  if (by.kind === "cut") return frame.slice(0, by.at * frame.length);
  const bytes = frame.slice();
  for (const { at, byte } of by.changes) bytes[Math.floor(at * bytes.length)] = byte;
  return bytes;
}

/** Resolves when the server has dealt with everything the client sent: false when it closed the connection. */
async function isStillOpen(client: FakeClient): Promise<boolean> {
  const answers = client.heard.filter(({ kind }) => kind === "awareness").length;
  await client.send(awarenessQueryFrame);
  const answered = client.until((heard) =>
    heard.filter(({ kind }) => kind === "awareness").length > answers ? true : undefined,
  );
  return Promise.race([answered, client.closed.then(() => false)]);
}

/** What a page holds that has applied everything it was told. */
function replica(client: FakeClient): Y.Doc {
  const doc = new Y.Doc();
  for (const frame of client.heard) {
    if (frame.kind === "sync" && frame.step !== syncStep.stateVector)
      Y.applyUpdate(doc, frame.payload);
  }
  return doc;
}

const words = (doc: Y.Doc) => ({
  notes: JSON.stringify(notesOf(doc).toDelta()),
  fields: doc.getMap("fields").toJSON(),
  outcomes: doc.getArray("outcomes").toJSON(),
  need: doc.getXmlFragment("block:need").toJSON(),
  clocks: new Map([...Y.decodeStateVector(Y.encodeStateVector(doc))].toSorted(([a], [b]) => a - b)),
});

it("2,000 harmed frames end no other connection, and every replica is the same as the log", async () => {
  const rooms = await startRooms();
  const [writer, watcher] = [rooms.client("writer"), rooms.client("watcher")];
  const start = startingPoint();
  await Promise.all([writer.send(askAll, updateFrame(start)), watcher.send(askAll)]);
  await Promise.all([writer.untilSaved(1), watcher.untilUpdate(start)]);

  const own = new Y.Doc();
  Y.applyUpdate(own, start);
  const harms = fc.sample(fc.tuple(harm, fc.nat(4)), { numRuns: 2000, seed: 2026 });
  let sender: FakeClient | null = null;
  let saved = 1;
  for (const [at, [by, which]] of harms.entries()) {
    if (sender === null) {
      sender = rooms.client("sender");
      await sender.send(nothingMissing);
    }
    const frame = recorded(start, 1000 + at)[which] ?? start;
    await sender.send(harmed(frame, by));
    if (!(await isStillOpen(sender))) sender = null;
    if (at % 100 === 0) {
      await writer.send(updateFrame(word(own, `${at} `)));
      await writer.untilSaved((saved += 1));
    }
  }

  const [joiner, last] = [rooms.client("joiner"), word(own, "last")];
  await writer.send(updateFrame(last));
  await Promise.all([writer.untilSaved(saved + 1), watcher.untilUpdate(last)]);
  await joiner.send(askAll);
  await joiner.until(() => joiner.syncs(syncStep.missing)[0]);
  const logged = new Y.Doc();
  for (const update of await kept(rooms.log)) Y.applyUpdate(logged, update);
  Y.applyUpdate(own, Y.encodeStateAsUpdate(replica(writer)));
  expect(notesOf(logged).toJSON()).toContain("1900 last");
  for (const doc of [own, replica(watcher), replica(joiner)])
    expect(words(doc)).toEqual(words(logged));
}, 60_000);
