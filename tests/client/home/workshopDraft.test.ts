import { describe, expect, it } from "vitest";
import {
  bodyOf,
  emptyDraft,
  emptyRow,
  faultsIn,
  hasFaults,
} from "../../../client/home/workshopDraft.ts";

const draft = {
  title: " Resilient cities ",
  universities: [emptyRow("a"), { key: "b", name: " Athens ", country: "GR" }, emptyRow("c")],
  yourName: "Athens facilitator",
  yourUniversity: "b",
};

describe("the draft of a workshop", () => {
  it("becomes a body without empty rows and without spaces around words", () => {
    expect(bodyOf(draft)).toEqual({
      title: "Resilient cities",
      universities: [{ name: "Athens", country: "GR" }],
      you: { name: "Athens facilitator", university: 0 },
    });
  });

  it("makes a guest of whoever chose a row that stayed empty", () => {
    expect(bodyOf({ ...draft, yourUniversity: "a" }).you).toEqual({ name: "Athens facilitator" });
  });

  it("has no faults when a title, one university and a name are given", () => {
    expect(hasFaults(faultsIn(draft))).toBe(false);
  });

  it("misses everything in the beginning, the university in its first row", () => {
    expect(faultsIn(emptyDraft)).toEqual({
      title: "missing",
      yourName: "missing",
      universities: { first: "missing" },
    });
  });

  it("is too long above the limits of the server", () => {
    const long = {
      ...draft,
      title: "x".repeat(201),
      universities: [{ ...emptyRow("a"), name: "x".repeat(121) }],
    };
    expect(faultsIn(long)).toEqual({ title: "too-long", universities: { a: "too-long" } });
  });
});
