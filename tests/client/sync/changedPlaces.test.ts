import { expect, it } from "vitest";
import * as Y from "yjs";
import { fieldsOf, fragmentAt, titleOf } from "#shared/canvas.ts";
import { insertRows, partnerRow, rowWith, wordsOf } from "#shared/rowEdits.ts";
import { changedPlaces } from "../../../client/sync/changedPlaces.ts";

function placesOf(change: (doc: Y.Doc) => void): string[] {
  const doc = new Y.Doc();
  const paragraph = new Y.XmlElement("paragraph");
  fragmentAt(doc, { blockId: "need" }).insert(0, [paragraph]);
  paragraph.insert(0, [new Y.XmlText("Clinics")]);
  let places: string[] = [];
  doc.on("update", (_update, _origin, _doc, transaction: Y.Transaction) => {
    places = changedPlaces(transaction);
  });
  doc.transact(() => change(doc));
  return places;
}

it("an edit is placed by the text it changes, however deep inside", () => {
  expect(
    placesOf((doc) => {
      const paragraph = fragmentAt(doc, { blockId: "need" }).get(0);
      if (!(paragraph instanceof Y.XmlElement)) throw new Error("no paragraph");
      const words = paragraph.get(0);
      if (words instanceof Y.XmlText) words.insert(0, "Two ");
    }),
  ).toEqual(["block:need"]);
});

it("a value is placed by its key, a lane by its block and reading", () => {
  const places = placesOf((doc) => {
    fieldsOf(doc).set("ects", 3);
    fragmentAt(doc, { blockId: "challenge", lane: "theme" }).insert(0, [new Y.XmlText("Heat")]);
    titleOf(doc).insert(0, "Heat");
  });
  expect(places.toSorted()).toEqual(["block:challenge:theme", "fields:ects", "title"]);
});

it("a row is placed by its table, whatever in it changes", () => {
  const places = placesOf((doc) => {
    const newId = () => "a";
    insertRows(doc, "activities", { after: null, rows: [{ title: "Read" }], newId });
    const row = rowWith(doc, "activities", "a");
    if (row) wordsOf(row, "title").insert(4, " plans");
    partnerRow(doc, "athens").set("hoursPerCredit", 25);
  });
  expect(places.toSorted()).toEqual(["activities", "partners"]);
});
