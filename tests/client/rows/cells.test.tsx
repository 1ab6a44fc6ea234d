import { describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { removeRow } from "#shared/rowEdits.ts";
import { partnersOf } from "#shared/rows.ts";
import { PlainRows } from "../../../client/rows/PlainRows.tsx";
import { showSomeRecords } from "../records/someRecords.ts";
import { openPart } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";
import {
  fieldCalled,
  focusOn,
  openTable,
  press,
  putRows,
  rowsIn,
  twoPages,
  type,
} from "./rowsPage.tsx";

async function numberCalled(name: string): Promise<HTMLInputElement> {
  const field = await called("input", name);
  if (!(field instanceof HTMLInputElement)) throw new Error("no field of a number");
  return field;
}

describe("a number", () => {
  it("is written as it is typed, with comma or point, and emptied", async () => {
    const { mine, theirs } = twoPages();
    putRows(mine, "activities", { title: "Read" });
    await openTable(mine, "activities");
    const field = await numberCalled("Hours, Activity 1");
    type(field, "2,5");
    expect(rowsIn(theirs, "activities")[0]?.hours).toBe(2.5);
    field.select();
    type(field, "");
    expect(rowsIn(theirs, "activities")[0]).toEqual({ title: "Read" });
  });

  it.each(["-3", "1e9", "two", "2.25"])(
    "of %s is refused, and the old one stays",
    async (typed) => {
      const { mine } = twoPages();
      putRows(mine, "activities", { title: "Read", hours: 4 });
      await openTable(mine, "activities");
      const field = await numberCalled("Hours, Activity 1");
      field.focus();
      field.select();
      type(field, typed);
      person.doesNotSee("was not written");
      field.blur();
      await person.sees(`Hours: “${typed}” was not written. It goes from 0 to 1800`);
      await vi.waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
      expect(document.getElementById(field.getAttribute("aria-describedby") ?? "")).not.toBeNull();
      field.focus();
      press("Escape");
      await person.noLongerSees("was not written");
      expect(field.value).toBe(String(rowsIn(mine, "activities")[0]?.hours));
    },
  );
});

describe("what another program wrote and cannot stand", () => {
  it("is marked in words and replaced by a choice", async () => {
    const { mine } = twoPages();
    mine.getArray("activities").push([
      new Y.Map<unknown>([
        ["hours", -3],
        ["mode", "telepathic"],
        ["title", 7],
      ]),
    ]);
    await openTable(mine, "activities");
    await person.sees("Hours: “-3” cannot stand here");
    await person.sees("Mode: “telepathic” cannot stand here");
    await person.sees("What learners do: “7” cannot stand here");
    await person.chooses("Mode, Activity 1", "Online");
    await person.noLongerSees("telepathic");
    type(await fieldCalled("What learners do, Activity 1"), "Read");
    await person.noLongerSees("“7”");
    expect(rowsIn(mine, "activities")).toEqual([{ title: "Read", hours: -3, mode: "online" }]);
  });
});

describe("the outcomes of a row", () => {
  it("are chosen by their numbers, and one that is gone is removed with one press", async () => {
    const { mine } = twoPages();
    putRows(mine, "outcomes", { text: "Compare" }, { text: "Judge" });
    putRows(mine, "activities", { title: "Read", outcomes: ["b"] });
    await openTable(mine, "activities");
    await person.press("Serves, Activity 1: O2");
    (await called("input[type=checkbox]", "O1 Compare")).click();
    await called("button", "Serves, Activity 1: O1, O2");
    removeRow(mine, "outcomes", "b");
    await called("button", "Serves, Activity 1: O1, gone");
    await person.sees("Serves: an outcome that this refers to is gone.");
    await person.press("Remove the reference");
    await person.noLongerSees("is gone");
    expect(rowsIn(mine, "activities")[0]?.outcomes).toEqual(["a"]);
  });
});

describe("an outcome", () => {
  it("gets verbs of its level, and a vague verb is named once it is written", async () => {
    const { mine } = twoPages();
    putRows(mine, "outcomes", { bloom: 4 });
    await openTable(mine, "outcomes");
    await person.sees("Analyse: compare, distinguish");
    type(await fieldCalled("On completion, learners can, O1"), "understand heat");
    person.doesNotSee("cannot be seen");
    (await fieldCalled("On completion, learners can, O1")).blur();
    await person.sees("“understand” cannot be seen.");
  });
});

describe("the universities", () => {
  const role = "What it brings, University of Athens";

  it("have a row each before anybody wrote, which is made by the first letter", async () => {
    const { mine, theirs } = twoPages();
    await openTable(mine, "partners");
    const field = await fieldCalled(role);
    type(field, "L");
    type(field, "aw");
    expect(partnersOf(theirs).size).toBe(1);
    expect(rowsIn(theirs, "partners")).toEqual([{ role: "Law" }]);
    type(await numberCalled("Hours per credit, Universidad de Madrid"), "25");
    expect(partnersOf(theirs).size).toBe(2);
    press("z", { ctrlKey: true });
    expect(rowsIn(theirs, "partners")).not.toContainEqual({ hoursPerCredit: 25 });
  });

  it("lose no word when two people begin the same row at once", async () => {
    const pages = twoPages();
    // Of two at once the row of the higher client id stands.
    pages.mine.clientID = 1;
    pages.theirs.clientID = 2;
    await openTable(pages.mine, "partners");
    pages.offline();
    type(await fieldCalled(role), "Law");
    partnersOf(pages.theirs).set("athens", new Y.Map([["role", new Y.Text("Medicine")]]));
    pages.online();
    await person.sees("was removed by somebody while you were in it");
    await person.press("Put it back");
    await focusOn(role);
    expect(rowsIn(pages.theirs, "partners")).toEqual([{ role: "Medicine / Law" }]);
  });
});

describe("a table for who only reads", () => {
  it("says everything, follows the others, and has nothing to write in", async () => {
    const { mine, theirs } = twoPages();
    showSomeRecords();
    putRows(mine, "outcomes", { text: "Compare" });
    putRows(mine, "activities", {
      title: "Read",
      learningType: "inquiry",
      hours: 2.5,
      outcomes: ["a", "x"],
    });
    await openPart(<PlainRows doc={mine} name="activities" isWaiting={false} />);
    await person.sees("Inquiry");
    await person.sees("2.5");
    await person.sees("O1, gone");
    putRows(theirs, "activities", { title: "Map" });
    await person.sees("Map");
    expect(document.querySelectorAll("input, textarea, select, button")).toHaveLength(0);
  });

  it("names every university, and one that is not in the workshop", async () => {
    const { mine } = twoPages();
    showSomeRecords();
    partnersOf(mine).set("nowhere", new Y.Map([["role", new Y.Text("Guests")]]));
    await openPart(<PlainRows doc={mine} name="partners" isWaiting={false} />);
    await person.sees("University of Bucharest");
    await person.sees("A university that is not in this workshop");
    await person.sees("Guests");
  });
});
