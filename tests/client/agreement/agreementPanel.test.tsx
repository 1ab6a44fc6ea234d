import { beforeEach, describe, expect, it, vi } from "vitest";
import { AgreementPanel } from "../../../client/agreement/AgreementPanel.tsx";
import { chooseBlock } from "../../../client/agreement/chosenBlock.ts";
import { aThread, canvasId, other, showSomeRecords, you } from "../records/someRecords.ts";
import { openPart } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";
import { aSignOff, everybodyAgrees, showSomeBlocks, signatory } from "./someDecisions.ts";

const showPanel = (answers = {}, onAppoint?: (university: string) => void) =>
  openPart(
    <AgreementPanel
      renderBlock={() => "words"}
      onGoTo={() => {}}
      onShow={() => {}}
      {...(onAppoint && { onAppoint })}
    />,
    answers,
  );

/** What a screen reader reads in a block's row of the table. */
async function row(block: string): Promise<string[]> {
  const button = await called("th button", block);
  return [...(button.closest("tr")?.cells ?? [])].map(({ textContent }) => textContent);
}

beforeEach(() => {
  chooseBlock(null);
  showSomeBlocks();
  showSomeRecords();
});

describe("the agreement panel", () => {
  it("says how many blocks everybody agrees on", async () => {
    showSomeRecords({ signOffs: everybodyAgrees });
    await showPanel();
    await person.sees("1 of 23 blocks agreed");
    expect(await row("agreedNeed and relevance")).toEqual([
      "agreedNeed and relevance",
      "agrees",
      "agrees",
      "agrees",
    ]);
  });

  it("shows an agreement as stale the moment the words are others", async () => {
    showSomeRecords({ signOffs: everybodyAgrees });
    await showPanel();
    await person.sees("1 of 23 blocks agreed");
    showSomeBlocks({ id: "need", hash: "hash-of-other-words" });
    await person.sees("0 of 23 blocks agreed");
    await person.sees("1 changed since");
    expect(await row("changed since agreedNeed and relevance")).toContain(
      "agreed to earlier words",
    );
  });

  it("counts, for each university, what it accepts, objects to and has to decide", async () => {
    const objection = aSignOff({
      blockId: "award",
      hash: "hash-award",
      decision: "object",
      note: "No.",
    });
    const old = aSignOff({ blockId: "level", hash: "before" });
    showSomeRecords({ signOffs: [aSignOff(), objection, old] });
    await showPanel();
    await person.sees("1 of 23 accepted · 1 objection · 21 waiting");
    await person.sees("0 of 23 accepted · 23 waiting");
    await person.sees("1 with an objection");
  });

  it("marks a written block with open threads as under discussion", async () => {
    const thread = aThread();
    showSomeRecords({ threads: { [thread.id]: thread } });
    await showPanel();
    expect(await row("under discussionNeed and relevance")).toHaveLength(4);
  });

  it("shows of a chosen block who decided what, and why", async () => {
    showSomeRecords({
      signOffs: [aSignOff({ decision: "reserve", note: "If the age is defined." })],
    });
    await showPanel();
    (await called("th button", "writtenNeed and relevance")).click();
    await person.sees("Madrid agrees with a reservation");
    await person.sees("If the age is defined.");
    await person.sees("Athens has not decided");
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      "Decisions on “Need and relevance”",
    );
    person.doesNotSee("You speak for");
  });

  it("lets a signatory withdraw after asking", async () => {
    showSomeRecords({ members: { [you.id]: signatory }, signOffs: [aSignOff()] });
    chooseBlock("need");
    const path = `/api/canvases/${canvasId}/blocks/need/sign-offs/madrid`;
    const sent = await showPanel({ [`DELETE ${path}`]: { status: 204, body: undefined } });
    await person.press("Withdraw the decision of Madrid on “Need and relevance”");
    await person.sees("Madrid will not have decided on this block any more.");
    await person.press("Withdraw");
    await person.sees("Madrid has not decided");
    expect(sent).toMatchObject([{ method: "DELETE", path }]);
  });

  it("leads a facilitator to appoint somebody where nobody signs", async () => {
    const facilitator = { ...you, role: "facilitator", signsFor: "madrid" } as const;
    showSomeRecords({
      members: { [you.id]: facilitator, [other.id]: { ...other, signsFor: "athens" } },
    });
    const onAppoint = vi.fn<(university: string) => void>();
    await showPanel({}, onAppoint);
    await person.press("Appoint somebody who signs for Bucharest");
    expect(onAppoint).toHaveBeenCalledWith("bucharest");
    person.doesNotSee("Nobody signs for Athens");
  });
});
