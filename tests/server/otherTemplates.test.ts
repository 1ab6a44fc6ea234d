import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { z } from "zod";
import * as api from "#shared/api.ts";
import { fieldsOf, fragmentAt } from "#shared/canvas.ts";
import { insertRows } from "#shared/rowEdits.ts";
import { syncFrame, syncStep } from "#shared/wire.ts";
import { createWorkshop, joinAsSignatory, type Guest } from "../support/builders.ts";
import { partsOf } from "../support/docx.ts";
import { FakeClient } from "../support/fakeClient.ts";
import { readingNames, takeIn, templateWith } from "../support/templates.ts";
import { testServer } from "../support/testServer.ts";

/** Writes into a canvas as a page would, and waits until it is saved. */
async function write(
  url: string,
  { browser }: Guest,
  canvasId: string,
  edit: (doc: Y.Doc) => void,
) {
  const client = new FakeClient(`${url.replace("http", "ws")}/sync/${canvasId}`, {
    cookie: browser.cookie ?? "",
  });
  const doc = new Y.Doc();
  doc.transact(() => edit(doc));
  await client.send(syncFrame(syncStep.update, Y.encodeStateAsUpdate(doc)));
  await client.untilSaved(1);
  await client.close();
}

function paragraph(words: string): Y.XmlElement {
  const element = new Y.XmlElement("paragraph");
  element.insert(0, [new Y.XmlText(words)]);
  return element;
}

/** A canvas whose template has so many readings, each lane with words of its own. */
async function place(readings: number) {
  const made = await createWorkshop(await testServer());
  const { record, template } = await takeIn(made, templateWith(readings));
  const names = readingNames.slice(0, readings);
  const lanes = names.map((name) => name.toLowerCase());
  const { browser } = made.facilitator;
  const body = { title: "Cooler streets", templateId: record.id };
  const answer = await browser.send("POST", `/api/workshops/${made.workshop.id}/canvases`, body);
  const { canvas } = answer.as(z.object({ canvas: api.titledCanvas }));
  const path = `/api/canvases/${canvas.id}`;
  await write(made.server.url, made.facilitator, canvas.id, (doc) => {
    for (const lane of lanes) {
      fragmentAt(doc, { blockId: "knot", lane }).insert(0, [paragraph(`Under ${lane}.`)]);
      fieldsOf(doc).set(`intensity.${lane}`, 2);
    }
    fieldsOf(doc).set("primary", lanes.at(-1));
    insertRows(doc, "outcomes", {
      after: null,
      rows: [{ text: "judge a plan" }],
      newId: () => "o1",
    });
  });
  return { made, browser, names, lanes, path, template };
}

describe.each([1, 2, 4, 6])("a canvas of a template with %i readings", (readings) => {
  it("has as many lanes, each with words, and says its primary reading by the template's name", async () => {
    const { made, browser, names, lanes, path } = await place(readings);
    const shown = (await browser.get(path)).as(api.canvasAnswer);
    expect(shown.blocks.map(({ id }) => id)).toEqual(["title", "reading", "knot", "results"]);
    expect(shown.blocks.find(({ id }) => id === "knot")?.lanes).toEqual(lanes);
    const workshop = await browser.get(`/api/workshops/${made.workshop.id}`);
    expect(workshop.as(api.workshopAnswer).canvases).toMatchObject([
      { blocks: 4, written: 4, primary: lanes.at(-1), reading: { name: { en: names.at(-1) } } },
    ]);
  });

  it("is signed, and stale once a lane changes", async () => {
    const { made, browser, lanes, path } = await place(readings);
    const knot = async () => {
      const answer = (await browser.get(`${path}/agreement`)).as(api.agreementAnswer);
      return answer.blocks.find(({ id }) => id === "knot");
    };
    const seenHash = (await knot())?.hash;
    for (const university of [0, 1, 2]) {
      const { browser: theirs, member } = await joinAsSignatory(made, university);
      const signOff = `${path}/blocks/knot/sign-offs/${member.signsFor}`;
      const signed = await theirs.send("PUT", signOff, { decision: "agree", seenHash });
      expect(signed.status).toBe(200);
    }
    expect((await knot())?.state).toBe("agreed");
    const canvasId = path.split("/").at(-1) ?? "";
    await write(made.server.url, made.facilitator, canvasId, (doc) => {
      fragmentAt(doc, { blockId: "knot", lane: lanes.at(-1) ?? "" }).insert(0, [
        paragraph("More."),
      ]);
    });
    expect((await knot())?.state).toBe("stale");
  });

  it("is exported with every reading by its name, in each format and language", async () => {
    const { browser, names, lanes, path } = await place(readings);
    const exported = async (format: string, lang: string) =>
      browser.get(`${path}/export?format=${format}&lang=${lang}`);
    for (const [lang, name] of [
      ["en", (reading: string) => reading],
      ["fr", (reading: string) => `${reading} (fr)`],
    ] as const) {
      const docx = partsOf((await exported("docx", lang)).bytes).get("word/document.xml") ?? "";
      const text = docx.replace(/<[^>]+>/g, "");
      const md = (await exported("md", lang)).text.replaceAll("\\", "");
      for (const [i, reading] of names.entries()) {
        for (const words of [name(reading), `Under ${lanes[i]}.`, "judge a plan"]) {
          expect(text).toContain(words);
          expect(md).toContain(words);
        }
      }
    }
    const json = z.object({
      primary: z.looseObject({ id: z.string() }).or(z.looseObject({ state: z.string() })),
      zones: z.array(
        z.object({
          blocks: z.array(
            z.object({ id: z.string(), texts: z.array(z.object({ lane: z.string().nullable() })) }),
          ),
        }),
      ),
    });
    const draft = (await exported("json", "en")).as(json);
    const knot = draft.zones.flatMap(({ blocks }) => blocks).find(({ id }) => id === "knot");
    expect(knot?.texts.map(({ lane }) => lane)).toEqual(lanes);
    expect(JSON.stringify(draft.primary)).toContain(names.at(-1));
  });

  it("is designed again for another of its readings", async () => {
    const { browser, lanes, path } = await place(readings);
    const body = { title: "Again", primary: lanes[0] };
    const copy = await browser.send("POST", `${path}/copies`, body);
    const { canvas } = copy.as(z.object({ canvas: api.titledCanvas }));
    const [before, after] = await Promise.all(
      [path, `/api/canvases/${canvas.id}`].map(async (one) =>
        (await browser.get(one)).as(api.canvasAnswer),
      ),
    );
    expect(after?.template).toEqual(before?.template);
    expect(after?.blocks.find(({ id }) => id === "knot")).toEqual(
      before?.blocks.find(({ id }) => id === "knot"),
    );
  });
});
