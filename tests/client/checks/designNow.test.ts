import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { useDesignNow, watchDesign } from "../../../client/checks/designNow.ts";
import { docWith } from "../../shared/someDesign.ts";
import { universities } from "../records/someRecords.ts";

let stop = () => {};
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function watch(doc: Y.Doc): void {
  stop = watchDesign(doc, challengeTemplate, universities);
  vi.advanceTimersByTime(0);
}
const hoursNow = () => useDesignNow.getState().design?.activities[0]?.hours;

function setHours(doc: Y.Doc, hours: number): void {
  const row = doc.getArray("activities").get(0);
  if (row instanceof Y.Map) row.set("hours", hours);
}

function writeIn(doc: Y.Doc, letters: string): void {
  doc.getXmlFragment("block:need").push([new Y.XmlText(letters)]);
}

describe("the design of a canvas that is open", () => {
  it("is not read in the task of a change, and soon afterwards", () => {
    const doc = docWith({ activities: [{ title: "Read", hours: 18 }] });
    watch(doc);
    setHours(doc, 20);
    expect(hoursNow()).toBe(18);
    vi.advanceTimersByTime(400);
    expect(hoursNow()).toBe(20);
  });

  it("moves on while people write without a rest", () => {
    const doc = docWith({ activities: [{ title: "Read", hours: 18 }] });
    watch(doc);
    setHours(doc, 20);
    for (let letter = 0; letter < 10; letter++) {
      writeIn(doc, "a");
      vi.advanceTimersByTime(100);
    }
    expect(hoursNow()).toBe(20);
  });

  it("stays the same object while nothing in it is another, so that nobody renders again for a letter", () => {
    const doc = docWith({ activities: [{ title: "Read", hours: 18 }] });
    writeIn(doc, "Clinics");
    watch(doc);
    const before = useDesignNow.getState().design;
    writeIn(doc, "ask for it");
    vi.advanceTimersByTime(400);
    expect(before).not.toBeNull();
    expect(useDesignNow.getState().design).toBe(before);
  });

  it("is read whatever a plain client put among the fields", () => {
    const doc = docWith({});
    watch(doc);
    doc.getMap("fields").set("plan.inquiry", 10n ** 12n);
    doc.getMap("fields").set("primary", new Y.Map());
    vi.advanceTimersByTime(400);
    expect(useDesignNow.getState().design?.primary).toBeNull();
  });

  it("is let go with the canvas, and then nothing is read any more", () => {
    const doc = docWith({ activities: [{ title: "Read", hours: 18 }] });
    watch(doc);
    setHours(doc, 20);
    stop();
    vi.advanceTimersByTime(1_000);
    expect(useDesignNow.getState().design).toBeNull();
  });
});
