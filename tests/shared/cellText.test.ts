import { describe, expect, it } from "vitest";
import { cellText, rowLines, type CellReading } from "#shared/cellText.ts";
import { rowColumns, type Column } from "#shared/rowColumns.ts";
import { numberIn } from "#shared/typedNumber.ts";

const reading: CellReading = {
  text: ({ fr }) => fr,
  number: (value) => String(value).replace(".", ","),
  outcomes: ["a", "b", "c"],
  gone: "disparu",
};

const say = (key: string, value: unknown): string => {
  const columns: readonly Column[] = rowColumns.activities;
  const column = columns.find((one) => one.key === key);
  return column ? cellText(column, value, reading) : "no such column";
};

describe("a cell as words", () => {
  it.each([
    ["title", "Read", "Read"],
    ["learningType", "inquiry", "Enquête"],
    ["learningType", "sleeping", "sleeping"],
    ["hours", 2.5, "2,5"],
    ["hours", "two", "two"],
    ["hours", null, ""],
    ["outcomes", ["c", "a"], "O1, O3"],
    ["outcomes", ["x", "b", "y"], "O2, disparu"],
    ["outcomes", [], ""],
    ["mode", ["x", 1], '["x",1]'],
  ])("says %s of %j as “%s”", (key, value, words) => {
    expect(say(key, value)).toBe(words);
  });

  it("leads a row by its first words and names the rest by column", () => {
    const rows = [
      {
        id: "r",
        cells: [
          ["title", "Read"],
          ["hours", 4],
        ] satisfies [string, unknown][],
      },
    ];
    expect(rowLines("activities", rows, reading)).toEqual([
      { id: "r", lead: "Read", rest: [["hours", "4"]] },
    ]);
  });
});

describe("a typed number", () => {
  it.each([
    ["2.5", 2.5],
    ["2,5", 2.5],
    [" 1 800 ", 1800],
    ["1 800 h", 1800],
    ["25%", 25],
    ["12 heures", 12],
    ["-3", -3],
    ["−3", -3],
    [".5", 0.5],
    ["4.", 4],
  ])("of “%s” is %d", (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it.each(["two", "", "1e9", "3-4", "2.5.1", "h", "NaN", "Infinity"])("is none in “%s”", (text) => {
    expect(numberIn(text)).toBeNull();
  });
});
