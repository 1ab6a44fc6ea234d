import { describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { partnerRow } from "#shared/rowEdits.ts";
import { BelowBlock } from "../../../client/checks/BelowBlock.tsx";
import { HoursHint } from "../../../client/checks/HoursHint.tsx";
import { docWith } from "../../shared/someDesign.ts";
import { openPart } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";
import { blockNamed, checkedCanvas } from "./checkedCanvas.ts";

const five = [
  { title: "Read", learningType: "acquisition", hours: 18, contactHours: 0, outcomes: ["o1"] },
  { title: "Map", learningType: "inquiry", hours: 22, contactHours: 4, outcomes: ["o1", "o2"] },
  { title: "Hear", learningType: "discussion", hours: 9, contactHours: 6, outcomes: ["o2"] },
  { title: "Write", learningType: "production", hours: 24, contactHours: 2, outcomes: ["o2"] },
  { title: "Review", learningType: "collaboration", hours: 8, contactHours: 2, outcomes: ["o1"] },
];
const below = (id: string, doc: Y.Doc, canWrite = true) =>
  openPart(<BelowBlock block={blockNamed(id)} doc={doc} canWrite={canWrite} />);

/** What a screen reader reads in each row of the table, header cells first. */
const rowsRead = () =>
  [...document.querySelectorAll("tr")].map((row) =>
    [...row.cells].map(({ textContent }) => textContent.trim()),
  );

describe("below the activities", () => {
  it("stands the balance of learning types in words that sum to 100 %", async () => {
    await below("activities", checkedCanvas(docWith({ activities: five })));
    await person.sees("81 h designed, 14 h of them in contact");
    const legend = [...document.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(legend).toEqual([
      "Acquisition 22 % (18 h)",
      "Inquiry 27 % (22 h)",
      "Production 30 % (24 h)",
      "Discussion 11 % (9 h)",
      "Collaboration 10 % (8 h)",
    ]);
  });

  it("says which hours are not counted, and moves when somebody writes", async () => {
    const doc = checkedCanvas(docWith({ activities: [...five, { title: "Later" }] }));
    await below("activities", doc);
    await person.sees("1 activity without hours");
    const last = doc.getArray("activities").get(5);
    if (last instanceof Y.Map) last.set("hours", 4);
    await person.sees("85 h designed");
    await person.sees("4 h without a learning type");
    person.doesNotSee("activity without hours");
  });

  it("keeps every digit of a plan that is typed faster than it is worked out", async () => {
    const doc = checkedCanvas(docWith({ activities: five }));
    await below("activities", doc);
    await person.writes("Inquiry", "4");
    const field = await called("input", "Inquiry");
    expect(field).toHaveProperty("value", "4");
    await person.writes("Inquiry", "40");
    expect(field).toHaveProperty("value", "40");
    expect(doc.getMap("fields").get("plan.inquiry")).toBe(40);
    await person.sees("The plan sums to 40 %.");
    await person.sees("32.4 h");
    await person.writes("Inquiry", "400");
    expect(doc.getMap("fields").get("plan.inquiry")).toBe(40);
    await person.writes("Inquiry", "");
    expect(doc.getMap("fields").has("plan.inquiry")).toBe(false);
  });
});

describe("below the credits", () => {
  it("stand the hours in the credits of each university, and where the stated ones do not fit", async () => {
    const doc = docWith({ activities: five });
    doc.getMap("fields").set("ects", 3);
    partnerRow(doc, "athens").set("hoursPerCredit", 30);
    await below("workload", checkedCanvas(doc));
    await person.sees("81 h are not 3 ECTS by the convention of Athens.");
    expect(rowsRead().slice(1)).toEqual([
      ["Universidad de Madrid", "25–30 h", "2.7–3.2 ECTS", "✓ fit (75–90 h)"],
      ["University of Athens", "30 h", "2.7 ECTS", "△ do not fit (82.5–97.5 h)"],
      ["University of Bucharest", "25–30 h", "2.7–3.2 ECTS", "✓ fit (75–90 h)"],
    ]);
  });

  it("do not judge too few hours while an activity has none", async () => {
    const doc = docWith({ activities: [{ title: "Read", hours: 18 }, { title: "Later" }] });
    doc.getMap("fields").set("ects", 3);
    await below("workload", checkedCanvas(doc));
    await person.sees("18 h designed");
    person.doesNotSee("do not fit");
  });
});

describe("below the assessments", () => {
  it("stands the matrix as a table with its gaps in words", async () => {
    const doc = docWith({
      outcomes: [{ text: "Compare" }, { text: "" }, { text: "Judge" }],
      activities: [{ title: "Read", outcomes: ["o1", "gone"] }, {}, { title: "Walk" }],
      assessments: [{ title: "Essay", weight: 60, outcomes: ["o1"] }],
    });
    await below("assessment", checkedCanvas(doc));
    await person.sees("The weights sum to 60 %, not to 100 %.");
    expect(rowsRead()).toEqual([
      ["Outcome", "A1 Read", "A3 Walk", "E1 Essay", "Gap"],
      ["O1 Compare", "serves it", "", "proves it", ""],
      ["O3 Judge", "", "", "", "no activityno assessment"],
      ["Gap", "", "no outcome", ""],
    ]);
    await person.sees("Without an outcome: A3.");
    await person.sees("With an outcome that is gone: A1.");
  });

  it("has the weights though there is no outcome yet", async () => {
    const assessments = [{ title: "Essay", weight: 100 }];
    await below("assessment", checkedCanvas(docWith({ assessments })));
    await person.sees("The weights sum to 100 %.");
    expect(document.querySelector("table")).toBeNull();
  });
});

describe("beside the name of the activities", () => {
  it("stand the hours in the place of the hint once there are some", async () => {
    const doc = docWith({ activities: [{ title: "Read" }] });
    doc.getMap("fields").set("ects", 3);
    checkedCanvas(doc);
    await openPart(<HoursHint otherwise="what learners do, in order" />);
    await person.sees("what learners do, in order");
    const first = doc.getArray("activities").get(0);
    if (first instanceof Y.Map) first.set("hours", 81);
    await person.sees("81 h designed, 75 to 90 h fit 3 ECTS");
    await vi.waitFor(() => person.doesNotSee("what learners do, in order"));
  });
});
