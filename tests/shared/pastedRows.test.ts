import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSeveralCells, pastedRows } from "#shared/pastedRows.ts";
import { rowColumns, type Column } from "#shared/rowColumns.ts";
import { mayStand } from "#shared/rows.ts";

const columns: readonly Column[] = rowColumns.activities;
const headings = { title: ["What learners do", "Ce que font les apprenants"], hours: ["Hours"] };
const outcomes = ["first", "second", "third"];

const paste = (text: string, from = "title") =>
  pastedRows(text, {
    columns: columns.slice(columns.findIndex(({ key }) => key === from)),
    headings,
    outcomes,
  });

describe("a pasted list", () => {
  it("becomes a row per line, without its bullets and numbers", () => {
    const list = "• Read plans\n- Map risk\n1. Hear the cities\n2) Write\n\n*\tReview\r\n(3) Act\n";
    expect(paste(list).rows.map(({ title }) => title)).toEqual([
      "Read plans",
      "Map risk",
      "Hear the cities",
      "Write",
      "Review",
      "Act",
    ]);
  });

  it("keeps what only looks like a bullet", () => {
    const list = "-5 degrees at night\n2.5 hours of reading\nA) B\n3D models";
    expect(paste(list).rows.map(({ title }) => title)).toEqual([
      "-5 degrees at night",
      "2.5 hours of reading",
      "A) B",
      "3D models",
    ]);
  });
});

describe("cells of a spreadsheet", () => {
  it("fill the columns to the right, numbers with comma or point, terms by label or code", () => {
    const text =
      "Read\tAcquisition\tself-study\t18\t0\tOnline\tLibrary\tO1\n" +
      "Map\tenquête\tRecherche\t2,5\t1.5 h\tEn présence\t\tO2; o3";
    expect(paste(text)).toEqual({
      rows: [
        {
          title: "Read",
          learningType: "acquisition",
          activityType: "self-study",
          hours: 18,
          contactHours: 0,
          mode: "online",
          who: "Library",
          outcomes: ["first"],
        },
        {
          title: "Map",
          learningType: "inquiry",
          activityType: "research",
          hours: 2.5,
          contactHours: 1.5,
          mode: "presential",
          outcomes: ["second", "third"],
        },
      ],
      notTaken: [],
    });
  });

  it("begin at the column they were pasted in", () => {
    expect(paste("Library\tO3", "who").rows).toEqual([{ who: "Library", outcomes: ["third"] }]);
  });

  it("are told where they cannot stand, each with its line", () => {
    const read = paste("Read\tsleeping\t\ttwo\t-3\t\t\tO1 O9\nMap\t\t\t4\t\t\t\t\tmuch more");
    expect(read.rows).toEqual([
      { title: "Read", outcomes: ["first"] },
      { title: "Map", hours: 4 },
    ]);
    expect(read.notTaken).toEqual([
      { row: 1, column: "learningType", text: "sleeping" },
      { row: 1, column: "hours", text: "two" },
      { row: 1, column: "contactHours", text: "-3" },
      { row: 1, column: "outcomes", text: "O9" },
      { row: 2, column: null, text: "much more" },
    ]);
  });

  it("go by their headings when the first line has nothing else", () => {
    expect(paste("Hours\tce que font les Apprenants\n4\tRead").rows).toEqual([
      { hours: 4, title: "Read" },
    ]);
  });

  it("keep line breaks and tabs inside quotation marks in one cell", () => {
    const read = paste('"Read ""plans""\nof three\tcities"\tInquiry\nMap');
    expect(read.rows).toEqual([
      { title: 'Read "plans" of three cities', learningType: "inquiry" },
      { title: "Map" },
    ]);
  });
});

describe("any pasted text", () => {
  it("is words for one cell when it has no line break and no tab inside", () => {
    expect(isSeveralCells("three words here\n")).toBe(false);
    expect(isSeveralCells("one\ntwo")).toBe(true);
    expect(isSeveralCells("one\ttwo")).toBe(true);
  });

  it("becomes rows that may stand, and loses no letter silently", () => {
    const piece = fc.constantFrom(
      "Read",
      "4",
      "two",
      "\t",
      "\n",
      "\r\n",
      '"',
      "O1",
      "• ",
      " ",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const { rows, notTaken } = paste(text);
        for (const row of rows) {
          for (const [key, value] of Object.entries(row)) {
            const column = columns.find((one) => one.key === key);
            expect(column && mayStand(column, value)).toBe(true);
          }
        }
        const kept = JSON.stringify([rows, notTaken]);
        for (const word of ["Read", "two", "é"]) {
          if (text.includes(word)) expect(kept).toContain(word);
        }
      }),
    );
  });

  it("of a megabyte is read in a moment", () => {
    const text = "Read three city heat plans\tInquiry\t\t4\n".repeat(25_000);
    const before = performance.now();
    expect(paste(text).rows).toHaveLength(25_000);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
