import { beforeEach, describe, expect, it } from "vitest";
import { blockOf } from "#shared/template.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { SignOffDialog } from "../../../client/agreement/SignOffDialog.tsx";
import { useLoaded } from "../../../client/records/canvasRecords.ts";
import { canvasId, showSomeRecords, universities, you } from "../records/someRecords.ts";
import { openPart, problem } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";
import { aSignOff, showSomeBlocks, signatory } from "./someDecisions.ts";

const path = `PUT /api/canvases/${canvasId}/blocks/need/sign-offs/madrid`;
const signed = { status: 200, body: aSignOff() };

/** The words the block would be drawn with now. */
let words = "";
/** The words become others, and their hash with them. */
function change(to: string): void {
  words = to;
  showSomeBlocks({ id: "need", hash: `hash of ${to}` });
}

function showDialog(asked: "agree" | "object", answers = {}) {
  const block = blockOf(challengeTemplate, "need");
  const [madrid] = universities;
  if (!block || !madrid) throw new Error("The test needs its block and university.");
  return openPart(
    <SignOffDialog
      block={block}
      university={madrid}
      asked={asked}
      renderBlock={() => words}
      onClose={() => {}}
    />,
    answers,
  );
}

beforeEach(() => {
  showSomeRecords({ members: { [you.id]: signatory } });
  change("old words");
});

describe("the sign-off dialog", () => {
  it("signs what it shows", async () => {
    const sent = await showDialog("agree", { [path]: signed });
    await person.sees("old words");
    await person.press("Sign for Madrid");
    await person.sees("Madrid agrees: “Need and relevance”.");
    expect(sent[0]?.body).toEqual({ decision: "agree", seenHash: "hash of old words" });
    expect(useLoaded.getState().records?.signOffs).toEqual([signed.body]);
  });

  it("asks why before it sends an objection", async () => {
    const sent = await showDialog("object", { [path]: signed });
    await person.press("Sign for Madrid");
    await person.sees("Say why, so that the others can answer.");
    expect(document.activeElement).toBe(await called("textarea", "Note"));
    expect(sent).toEqual([]);
    await person.writes("Note", "The need is not shown.");
    await person.press("Sign for Madrid");
    await person.sees("Madrid objects");
    expect(sent[0]?.body).toEqual({
      decision: "object",
      seenHash: "hash of old words",
      note: "The need is not shown.",
    });
  });

  it("keeps showing what was seen when the words change, and signs nothing else", async () => {
    const sent = await showDialog("agree", { [path]: signed });
    await person.sees("old words");
    change("new words");
    await person.sees("The words changed while this was open.");
    await person.sees("old words");
    person.doesNotSee("new words");
    await person.press("Sign for Madrid");
    (await called("button", "Sign for Madrid")).closest("form")?.requestSubmit();
    expect(sent).toEqual([]);
  });

  it("signs the new words after another look at them", async () => {
    const sent = await showDialog("agree", { [path]: signed });
    await person.sees("old words");
    change("new words");
    await person.press("Look again");
    await person.sees("new words");
    await person.press("Sign for Madrid");
    await person.sees("Madrid agrees");
    expect(sent[0]?.body).toEqual({ decision: "agree", seenHash: "hash of new words" });
  });

  it("says so when the server knows newer words than this screen", async () => {
    await showDialog("agree", { [path]: problem(409, "content-changed") });
    await person.press("Sign for Madrid");
    await person.sees("Nothing was signed.");
    await person.sees("The newest words have not reached this browser yet.");
    change("new words");
    await person.press("Look again");
    await person.sees("new words");
    person.doesNotSee("Nothing was signed.");
  });

  it("says why when the right to sign was taken away", async () => {
    await showDialog("agree", { [path]: problem(403, "not-a-signatory") });
    await person.press("Sign for Madrid");
    await person.sees("Your role does not allow this.");
    await person.sees("Nothing was signed.");
  });
});
