import { describe, expect, it, vi } from "vitest";
import { moveRow, removeRow, rowWith, wordsOf } from "#shared/rowEdits.ts";
import { plainRowsOf } from "#shared/rows.ts";
import { called, person } from "../ui/person.ts";
import {
  fieldCalled,
  focusOn,
  openTable,
  paste,
  press,
  putRows,
  rowsIn,
  twoPages,
  type,
} from "./rowsPage.tsx";

const title = (number: number): string => `What learners do, Activity ${number}`;
const titles = (doc: Parameters<typeof rowsIn>[0]) =>
  rowsIn(doc, "activities").map((row) => row.title);
const ctrl = { ctrlKey: true };

describe("a cell of words", () => {
  it("is written by two people at once, letter by letter", async () => {
    const { mine, theirs } = twoPages();
    putRows(theirs, "activities", { title: "heat plans" });
    await openTable(mine, "activities");
    const field = await fieldCalled(title(1));
    field.focus();
    field.setSelectionRange(0, 0);
    type(field, "Read ");
    const row = rowWith(theirs, "activities", "a");
    if (row) wordsOf(row, "title").insert(9, " of three cities");
    type(field, "the ");
    expect(titles(theirs)).toEqual(["Read the heat of three cities plans"]);
    expect(field.value).toBe("Read the heat of three cities plans");
    expect(field.selectionStart).toBe("Read the ".length);
  });

  it("draws no row again for a letter, neither mine nor another's", async () => {
    const { mine, theirs } = twoPages();
    putRows(theirs, "activities", { title: "one" }, { title: "two" }, { title: "three" });
    const { drawn, entered } = await openTable(mine, "activities");
    const field = await fieldCalled(title(2));
    field.focus();
    const before = drawn.mock.calls.length;
    type(field, " more");
    const row = rowWith(theirs, "activities", "c");
    if (row) wordsOf(row, "title").insert(0, "twenty-");
    await vi.waitFor(async () => expect((await fieldCalled(title(3))).value).toBe("twenty-three"));
    expect(drawn.mock.calls.length).toBe(before);
    expect(entered).toEqual(["b"]);
  });

  it("begins a row below with Enter, at the end only, and goes there", async () => {
    const { mine } = twoPages();
    putRows(mine, "activities", { title: "one" }, { title: "two" });
    await openTable(mine, "activities");
    (await fieldCalled(title(1))).focus();
    press("Enter");
    await focusOn(title(2));
    press("Enter");
    await focusOn(title(3));
    expect(titles(mine)).toEqual(["one", "two", undefined]);
    await person.sees("Added: Activity 3");
    press("Backspace");
    await focusOn(title(2));
    expect(titles(mine)).toEqual(["one", "two"]);
  });
});

describe("the acts on rows", () => {
  it("move by keys and keep the focus, while another person goes on writing", async () => {
    const { mine, theirs } = twoPages();
    putRows(theirs, "activities", { title: "one" }, { title: "two" }, { title: "three" });
    await openTable(mine, "activities");
    (await fieldCalled(title(3))).focus();
    press("ArrowUp", { altKey: true });
    await focusOn(title(2));
    const row = rowWith(theirs, "activities", "c");
    if (row) wordsOf(row, "title").insert(5, " cities");
    expect(titles(mine)).toEqual(["one", "three cities", "two"]);
    press("z", ctrl);
    expect(titles(mine)).toEqual(["one", "two", "three cities"]);
    await focusOn(title(3));
  });

  it("take back only one's own, and do it again", async () => {
    const { mine, theirs } = twoPages();
    putRows(theirs, "activities", { title: "one" });
    await openTable(mine, "activities");
    await person.press("Add an activity");
    await focusOn(title(2));
    type(await fieldCalled(title(2)), "mine");
    moveRow(theirs, "activities", "a", 1);
    press("z", ctrl);
    expect(titles(theirs)).toEqual([undefined, "one"]);
    press("z", ctrl);
    expect(titles(theirs)).toEqual(["one"]);
    await focusOn(title(1));
    press("z", { ...ctrl, shiftKey: true });
    press("y", ctrl);
    expect(titles(theirs)).toEqual(["mine", "one"]);
  });

  it("do not take back a row in which somebody else wrote meanwhile", async () => {
    const { mine, theirs } = twoPages();
    await openTable(mine, "activities");
    await person.press("Add an activity");
    await focusOn(title(1));
    type(await fieldCalled(title(1)), "mine");
    const [row] = plainRowsOf(theirs, "activities");
    const map = rowWith(theirs, "activities", row?.id ?? "");
    if (map) wordsOf(map, "title").insert(4, " and theirs");
    for (let times = 0; times < 4; times++) press("z", ctrl);
    expect(titles(theirs)).toEqual([" and theirs"]);
    expect(plainRowsOf(mine, "activities")[0]?.id).toBe(row?.id);
  });

  it("duplicate and remove from the menu, and say so", async () => {
    const { mine } = twoPages();
    putRows(mine, "activities", { title: "one", hours: 4, mode: "online" }, { title: "two" });
    await openTable(mine, "activities");
    await person.press("Acts for Activity 1");
    await person.press("Duplicate");
    await focusOn(title(2));
    expect(rowsIn(mine, "activities")[1]).toEqual({ title: "one", hours: 4, mode: "online" });
    expect(new Set(plainRowsOf(mine, "activities").map(({ id }) => id)).size).toBe(3);
    await person.press("Acts for Activity 1");
    (await called("[role=menuitem]", "Remove")).click();
    await focusOn(title(1));
    expect(titles(mine)).toEqual(["one", "two"]);
    await person.sees("Removed. Ctrl+Z brings it back.");
  });

  it("meet the right one of two rows that came to the same id", async () => {
    const { mine } = twoPages();
    putRows(mine, "activities", { title: "one" });
    putRows(mine, "activities", { title: "its double" });
    await openTable(mine, "activities");
    (await fieldCalled(title(2))).focus();
    press("ArrowUp", { altKey: true });
    expect(titles(mine)).toEqual(["its double", "one"]);
  });

  it("wait while nobody takes what is written", async () => {
    const { mine } = twoPages();
    putRows(mine, "activities", { title: "one" });
    await openTable(mine, "activities", { isHeld: true });
    const field = await fieldCalled(title(1));
    expect(field.readOnly).toBe(true);
    field.focus();
    press("Enter");
    press("Backspace");
    expect(titles(mine)).toEqual(["one"]);
  });
});

describe("a paste", () => {
  const cells = "Read\tInquiry\t18\t0,5\tO2\nMap\tsleeping\ttwo\t4\tO1 O9";

  it("of cells becomes rows, tells what could not be taken over, and is taken back at once", async () => {
    const { mine, theirs } = twoPages();
    putRows(mine, "outcomes", { text: "first" }, { text: "second" });
    putRows(mine, "activities", {});
    await openTable(mine, "activities");
    (await fieldCalled(title(1))).focus();
    paste(cells);
    expect(rowsIn(theirs, "activities")).toEqual([
      { title: "Read", learningType: "inquiry", hours: 18, contactHours: 0.5, outcomes: ["b"] },
      { title: "Map", contactHours: 4, outcomes: ["a"] },
    ]);
    await person.sees("These 3 values could not be taken over:");
    await person.sees("Line 2, Hours: “two”");
    await person.sees("Line 2, Serves: “O9”");
    await focusOn(title(2));
    expect((await fieldCalled(title(1))).value).toBe("Read");
    press("z", ctrl);
    expect(rowsIn(theirs, "activities")).toEqual([{}]);
  });

  it("of a list comes behind a row that is written", async () => {
    const { mine } = twoPages();
    putRows(mine, "stakeholders", { name: "City" }, { name: "Clinic" });
    await openTable(mine, "stakeholders");
    (await fieldCalled("Who, Stakeholder 1")).focus();
    paste("• Red Cross\n• Residents");
    expect(rowsIn(mine, "stakeholders").map(({ name }) => name)).toEqual([
      "City",
      "Red Cross",
      "Residents",
      "Clinic",
    ]);
    await person.sees("2 rows pasted");
  });

  it("of too much is refused as a whole", async () => {
    const { mine } = twoPages();
    putRows(mine, "activities", {});
    await openTable(mine, "activities");
    (await fieldCalled(title(1))).focus();
    paste("Read\n".repeat(201));
    await person.sees("These are 201 rows; at most 200 are pasted at once.");
    paste(`${"a".repeat(2_001)}\nMap`);
    await person.sees("This is too long for one cell");
    expect(rowsIn(mine, "activities")).toEqual([{}]);
  });
});

describe("a row that somebody else removes", () => {
  async function losing() {
    const { mine, theirs } = twoPages();
    putRows(theirs, "activities", { title: "one" }, { title: "two", hours: 4 });
    await openTable(mine, "activities");
    type(await fieldCalled(title(2)), " cities");
    removeRow(theirs, "activities", "b");
    await person.sees("This row was removed by somebody while you were in it");
    return { mine, theirs };
  }
  const kept = () => fieldCalledByLabel("What learners do, your words");

  it("keeps my words in view, and the caret, and is put back with them under its id", async () => {
    const { theirs } = await losing();
    await vi.waitFor(() => expect(document.activeElement).toBe(kept()));
    expect(kept().value).toBe("two cities");
    await person.sees("Hours: 4");
    type(kept(), " more");
    expect(titles(theirs)).toEqual(["one"]);
    await person.press("Put it back");
    await focusOn(title(2));
    expect(plainRowsOf(theirs, "activities")[1]).toEqual({
      id: "b",
      cells: [
        ["title", "two cities more"],
        ["hours", 4],
      ],
    });
    await person.noLongerSees("was removed by somebody");
  });

  it("is let go", async () => {
    const { mine } = await losing();
    await person.press("Let it go");
    await person.noLongerSees("was removed by somebody");
    expect(titles(mine)).toEqual(["one"]);
  });

  it("is not spoken of any more when it is back", async () => {
    const { theirs } = await losing();
    putRows(theirs, "activities", {}, { title: "two cities", hours: 4 });
    await person.noLongerSees("was removed by somebody");
  });

  it("is told also to who wrote in it offline and went on to another", async () => {
    const pages = twoPages();
    putRows(pages.theirs, "activities", { title: "one" }, { title: "two" });
    await openTable(pages.mine, "activities");
    pages.offline();
    type(await fieldCalled(title(1)), " written in the train");
    (await fieldCalled(title(2))).focus();
    removeRow(pages.theirs, "activities", "a");
    pages.online();
    await person.sees("A row you wrote in was removed by somebody");
    expect(kept().value).toBe("one written in the train");
    expect(document.activeElement?.getAttribute("aria-label")).toBe(title(1));
  });
});

function fieldCalledByLabel(label: string): HTMLTextAreaElement {
  const found = [...document.querySelectorAll("textarea")].find(
    (field) => field.labels?.[0]?.textContent === label,
  );
  if (!found) throw new Error(`nothing is labelled ${label}`);
  return found;
}
