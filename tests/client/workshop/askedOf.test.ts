import { describe, expect, it } from "vitest";
import { askedOf } from "../../../client/workshop/askedOf.ts";
import { aCanvas, aMember, aWorkshop } from "./workshops.ts";

const kinds = (answer: Parameters<typeof askedOf>[0]) => askedOf(answer).map(({ ask }) => ask);

describe("what a workshop asks of a member", () => {
  it("is to begin while there is no canvas, of those who may make one", () => {
    expect(kinds(aWorkshop({ you: aMember({ role: "editor" }) }))).toEqual(["begin"]);
    expect(kinds(aWorkshop({ you: aMember({ role: "commenter" }) }))).toEqual(["wait"]);
  });

  it("is to name a signatory where a university has none, of facilitators only", () => {
    const canvases = [aCanvas()];
    expect(askedOf(aWorkshop({ canvases, you: aMember({ signsFor: "athens" }) }))[0]).toEqual({
      ask: "signatories",
      universities: ["Universidad de Madrid"],
    });
    expect(kinds(aWorkshop({ canvases, you: aMember({ role: "editor" }) }))).toEqual([]);
  });

  it("is a decision on the written blocks that wait for the university one speaks for", () => {
    const you = aMember({ role: "commenter", signsFor: "madrid" });
    const canvases = [aCanvas({ written: 4 })];
    expect(askedOf(aWorkshop({ canvases, you }))).toEqual([
      { ask: "decide", canvasId: "c1", title: "Urban heat", count: 4, university: "UM" },
    ]);
  });

  it("is nothing of a viewer", () => {
    const canvases = [aCanvas({ written: 4, openThreads: 3 })];
    expect(kinds(aWorkshop({ canvases, you: aMember({ role: "viewer" }) }))).toEqual([]);
  });

  it("is words and answers of an editor, words first", () => {
    const canvases = [aCanvas({ written: 20, openThreads: 2 })];
    expect(kinds(aWorkshop({ canvases, you: aMember({ role: "editor" }) }))).toEqual([
      "write",
      "answer",
    ]);
  });
});
