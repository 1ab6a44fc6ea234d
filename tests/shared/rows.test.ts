import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { insertRows, moveRow, removeRow, rowWith, setCell, wordsOf } from "#shared/rowEdits.ts";
import { rowColumns } from "#shared/rowColumns.ts";
import { plainRowsOf, rowsOf } from "#shared/rows.ts";

function counter(prefix: string) {
  let n = 0;
  return () => `${prefix}${(n += 1)}`;
}

function outcomes(...texts: string[]): Y.Doc {
  const doc = new Y.Doc();
  insertRows(doc, "outcomes", {
    after: null,
    rows: texts.map((text) => ({ text })),
    newId: counter("o"),
  });
  return doc;
}

const textsIn = (doc: Y.Doc) => rowsOf(doc, "outcomes").map(({ text }) => text);

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

function exchange(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
}

const hours = rowColumns.activities[3];

describe("reading rows", () => {
  it("reads what a plain client wrote by the layout alone", () => {
    const doc = new Y.Doc();
    const map = new Y.Map<unknown>();
    doc.getArray("outcomes").push([map]);
    map.set("id", "x");
    map.set("text", new Y.Text("Compare policies"));
    map.set("bloom", 4);
    map.set("type", "skill");
    expect(rowsOf(doc, "outcomes")).toEqual([
      { id: "x", text: "Compare policies", bloom: 4, type: "skill", refused: [] },
    ]);
  });

  it.each([-3, 1e9, "two", Number.NaN, 1.3])("marks hours of %s and reads none", (value) => {
    const doc = new Y.Doc();
    const map = new Y.Map<unknown>([["hours", value]]);
    doc.getArray("activities").push([map]);
    const [row] = rowsOf(doc, "activities");
    expect(row?.hours).toBeNull();
    expect(row?.refused).toEqual(Number.isNaN(value) ? [] : ["hours"]);
  });

  it("marks a code that no vocabulary has, and keeps it in what is hashed", () => {
    const doc = new Y.Doc();
    doc.getArray("activities").push([new Y.Map<unknown>([["mode", "telepathic"]])]);
    expect(rowsOf(doc, "activities")[0]).toMatchObject({ mode: null, refused: ["mode"] });
    expect(plainRowsOf(doc, "activities")[0]?.cells).toEqual([["mode", "telepathic"]]);
  });

  it("passes over what is no row", () => {
    const doc = new Y.Doc();
    doc.getArray("outcomes").push(["a word", 7, new Y.Array()]);
    doc.getMap("partners").set("athens", "a word");
    expect(rowsOf(doc, "outcomes")).toEqual([]);
    expect(rowsOf(doc, "partners")).toEqual([]);
  });
});

describe("editing rows", () => {
  it("puts new rows behind the one that is named", () => {
    const doc = outcomes("one", "three");
    insertRows(doc, "outcomes", { after: "o1", rows: [{ text: "two" }], newId: () => "new" });
    expect(textsIn(doc)).toEqual(["one", "two", "three"]);
  });

  it("keeps the order through any number of insertions at the same place", () => {
    const doc = outcomes("first", "last");
    const newId = counter("n");
    for (let n = 1; n <= 100; n++) {
      insertRows(doc, "outcomes", { after: "o1", rows: [{ text: String(n) }], newId });
    }
    const counted = Array.from({ length: 100 }, (_, i) => String(100 - i));
    expect(textsIn(doc)).toEqual(["first", ...counted, "last"]);
  });

  it("moves a row while somebody writes in it, and loses nothing", () => {
    const mine = outcomes("one", "two", "three");
    const theirs = copyOf(mine);
    moveRow(mine, "outcomes", "o3", 0);
    const row = rowWith(theirs, "outcomes", "o3");
    if (row) wordsOf(row, "text").insert(5, " cities");
    exchange(mine, theirs);
    expect(textsIn(mine)).toEqual(["three cities", "one", "two"]);
    expect(textsIn(theirs)).toEqual(textsIn(mine));
  });

  it("merges what two people write in one cell, letter by letter", () => {
    const mine = outcomes("heat");
    const theirs = copyOf(mine);
    wordsOf(rowWith(mine, "outcomes", "o1") ?? new Y.Map(), "text").insert(0, "urban ");
    wordsOf(rowWith(theirs, "outcomes", "o1") ?? new Y.Map(), "text").insert(4, " plans");
    exchange(mine, theirs);
    expect(textsIn(mine)).toEqual(["urban heat plans"]);
  });

  it("refuses a value that may not stand, and changes nothing", () => {
    const doc = new Y.Doc();
    const newId = () => "a";
    insertRows(doc, "activities", { after: null, rows: [{ title: "Read", hours: 4 }], newId });
    const row = rowWith(doc, "activities", "a") ?? new Y.Map();
    expect(setCell(row, hours, -3)).toBe(false);
    expect(rowsOf(doc, "activities")[0]?.hours).toBe(4);
    expect(setCell(row, hours, null)).toBe(true);
    expect(rowsOf(doc, "activities")[0]?.hours).toBeNull();
  });

  it("has the same rows in the same order on every replica, whatever two people do at once", () => {
    const act = fc.record({
      who: fc.boolean(),
      what: fc.constantFrom("insert", "remove", "move"),
      row: fc.nat(5),
      to: fc.nat(6),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const mine = outcomes("a", "b", "c");
        const theirs = copyOf(mine);
        const [myIds, theirIds] = [counter("m"), counter("t")];
        for (const { who, what, row, to } of acts) {
          const doc = who ? mine : theirs;
          const id = rowsOf(doc, "outcomes")[row]?.id ?? null;
          const newId = who ? myIds : theirIds;
          if (what === "insert") insertRows(doc, "outcomes", { after: id, rows: [{}], newId });
          else if (id !== null && what === "remove") removeRow(doc, "outcomes", id);
          else if (id !== null) moveRow(doc, "outcomes", id, to);
          if (to === 6) exchange(mine, theirs);
        }
        exchange(mine, theirs);
        const ids = (doc: Y.Doc) => rowsOf(doc, "outcomes").map(({ id }) => id);
        expect(ids(mine)).toEqual(ids(theirs));
        expect(new Set(ids(mine)).size).toBe(ids(mine).length);
      }),
    );
  });

  it("moves a row to exactly the index that is asked for", () => {
    const moves = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 120 });
    fc.assert(
      fc.property(moves, (all) => {
        const doc = outcomes("a", "b", "c", "d", "e", "f");
        const model = textsIn(doc);
        for (const [from, to] of all) {
          const id = rowsOf(doc, "outcomes")[from]?.id ?? "";
          model.splice(to, 0, ...model.splice(from, 1));
          moveRow(doc, "outcomes", id, to);
        }
        expect(textsIn(doc)).toEqual(model);
      }),
    );
  });
});
