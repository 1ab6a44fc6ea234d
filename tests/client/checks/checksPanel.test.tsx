import { beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { ChecksFact } from "../../../client/checks/ChecksFact.tsx";
import { ChecksPanel } from "../../../client/checks/ChecksPanel.tsx";
import { docWith } from "../../shared/someDesign.ts";
import { showSomeRecords } from "../records/someRecords.ts";
import { openPart } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";
import { checkedCanvas } from "./checkedCanvas.ts";

const gone = vi.fn<(blockId: string) => void>();
beforeEach(() => gone.mockClear());
const panel = (doc: Y.Doc) => {
  checkedCanvas(doc);
  return openPart(<ChecksPanel onGoTo={gone} />);
};
const partOf = (title: string) =>
  vi.waitFor(() => {
    const heading = [...document.querySelectorAll("h3")].find((h) => h.textContent === title);
    const items = heading?.parentElement?.querySelectorAll("li");
    if (!items) throw new Error(`no part is called ${title}`);
    return [...items].map(({ textContent }) => textContent);
  });

describe("the panel of checks", () => {
  it("says why of every error, and leads to the block", async () => {
    await panel(
      docWith({
        outcomes: [{ text: "Compare" }, { text: "Judge" }],
        assessments: [{ title: "Essay", weight: 60, work: "individual", outcomes: ["o1"] }],
      }),
    );
    await person.sees("The weights of the assessments sum to 60 %, not to 100");
    await person.sees("O2 is proved by no assessment");
    const lines = [...document.querySelectorAll("li")];
    const line = lines.find(({ textContent }) => textContent.includes("O2 is proved"));
    line?.querySelector("button")?.click();
    expect(gone).toHaveBeenCalledWith("assessment");
  });

  it("warns of a vague verb and of a partnership without a partner", async () => {
    const doc = docWith({ outcomes: [{ text: "Understand heat" }] });
    doc.getMap("fields").set("primary", "partnership");
    await panel(doc);
    await person.sees("O1 leads with “understand”");
    await person.sees("no partner outside is named");
  });

  it("has the sixteen elements, each with its state in words, and leads to what is missing", async () => {
    await panel(docWith({}));
    const elements = await partOf("European standard elements");
    expect(elements).toHaveLength(16);
    expect(elements).toContain("Date of issueprovided when issued");
    expect(elements).toContain("Country of each issuerpresent");
    expect(elements).toContain("LevelmissingLevel");
    (await called("button", "Level is missing: go to “Level”")).click();
    expect(gone).toHaveBeenCalledWith("level");
  });

  it("has the ten principles", async () => {
    await panel(docWith({}));
    expect(await partOf("Ten principles")).toHaveLength(10);
  });
});

describe("the word in the head of the canvas", () => {
  it("counts the elements, and says how many things are to mend and to look at again", async () => {
    const doc = docWith({});
    showSomeRecords();
    const opened = vi.fn<() => void>();
    await openPart(<ChecksFact doc={doc} onOpen={opened} />);
    await person.sees(/1 of 13 elements$/);
    doc.transact(() => {
      doc.getMap("fields").set("primary", "theme");
      doc.getArray("assessments").push([new Y.Map<unknown>([["weight", 60]])]);
    });
    await person.sees("1 of 13 elements · 2 things to mend · 1 to look at again");
    await person.press("1 of 13 elements · 2 things to mend · 1 to look at again");
    expect(opened).toHaveBeenCalledOnce();
  });
});
