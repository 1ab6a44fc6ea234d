import i18next from "i18next";
import { describe, it } from "vitest";
import * as Y from "yjs";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { insertRows } from "#shared/rowEdits.ts";
import { partnersOf } from "#shared/rows.ts";
import { seedUpdate } from "#shared/seed.ts";
import { blockOf } from "#shared/template.ts";
import { blockSnapshot } from "../../../client/app/blockSnapshot.tsx";
import { universities } from "../records/someRecords.ts";
import { openPart } from "../ui/openPage.tsx";
import { person } from "../ui/person.ts";

async function show(blockId: string, doc: Y.Doc): Promise<void> {
  await openPart(null);
  const block = blockOf(challengeTemplate, blockId);
  if (!block) throw new Error("no such block");
  const reading = {
    template: challengeTemplate,
    universities,
    t: i18next.t,
    language: "en" as const,
  };
  await openPart(blockSnapshot(doc, block, { ...reading, text: ({ en }) => en }));
}

function aCanvas(): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seedUpdate("Heat"));
  return doc;
}

describe("a block as one agrees to it", () => {
  it("shows the rows that its hash covers, and what in them cannot stand", async () => {
    const doc = aCanvas();
    const newId = () => "a";
    insertRows(doc, "activities", {
      after: null,
      rows: [{ title: "Read", mode: "online" }],
      newId,
    });
    doc.getArray("activities").push([new Y.Map<unknown>([["hours", -3]])]);
    await show("activities", doc);
    await person.sees("ReadMode: Online");
    await person.sees("Hours: -3");
  });

  it("names the universities of their rows", async () => {
    const doc = aCanvas();
    partnersOf(doc).set("athens", new Y.Map<unknown>([["hoursPerCredit", 25]]));
    await show("partners", doc);
    await person.sees("University of AthensHours per credit: 25");
  });
});
