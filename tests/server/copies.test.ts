import { expect, it } from "vitest";
import { z } from "zod";
import * as api from "#shared/api.ts";
import { createCanvas, createWorkshop, joinAs } from "../support/builders.ts";
import { testServer } from "../support/testServer.ts";

const answer = z.object({ canvas: api.titledCanvas });

/** A workshop with the worked example of the first reading. */
async function place() {
  const made = await createWorkshop(await testServer());
  const source = await createCanvas(made, "theme");
  const { browser } = made.facilitator;
  const copy = (body: object) => browser.send("POST", `/api/canvases/${source.id}/copies`, body);
  const shown = async (id: string) =>
    (await browser.get(`/api/canvases/${id}`)).as(api.canvasAnswer);
  return { made, source, browser, copy, shown };
}

it("a copy has every word of its source under a title of its own, and the source stays as it was", async () => {
  const { source, copy, shown } = await place();
  const before = await shown(source.id);
  const { canvas } = (await copy({ title: "Again" })).as(answer);
  const made = await shown(canvas.id);
  expect(made.canvas.title).toBe("Again");
  expect(made.template).toEqual(before.template);
  const wordsOf = ({ blocks }: typeof made) =>
    blocks.filter(({ id }) => id !== "title").map(({ id, hash }) => [id, hash]);
  expect(wordsOf(made)).toEqual(wordsOf(before));
  expect((await shown(source.id)).blocks).toEqual(before.blocks);
});

it("is designed again for another interpretation: nothing but what leads is another", async () => {
  const { copy, shown, source, browser, made } = await place();
  const { canvas } = (await copy({ title: "Again", primary: "method" })).as(answer);
  const path = `/api/workshops/${made.workshop.id}`;
  const { canvases } = (await browser.get(path)).as(api.workshopAnswer);
  expect(canvases.map(({ primary }) => primary)).toEqual(["theme", "method"]);
  const [before, after] = [await shown(source.id), await shown(canvas.id)];
  const changed = after.blocks.filter(({ hash }, i) => hash !== before.blocks[i]?.hash);
  expect(changed.map(({ id }) => id)).toEqual(["title", "interpretation"]);
});

it("has none of the source's threads and sign-offs", async () => {
  const { source, copy, browser } = await place();
  await browser.send("POST", `/api/canvases/${source.id}/threads`, { blockId: "need", body: "?" });
  const { canvas } = (await copy({ title: "Again" })).as(answer);
  const { threads } = (await browser.get(`/api/canvases/${canvas.id}/threads`)).as(
    api.threadsAnswer,
  );
  expect(threads).toEqual([]);
});

it("may be made from an archived canvas, and is at work", async () => {
  const { source, copy, browser } = await place();
  await browser.send("PATCH", `/api/canvases/${source.id}`, { archived: true });
  const { canvas } = (await copy({ title: "Again" })).as(answer);
  expect(canvas.archivedAt).toBeNull();
});

it("is refused to those who may make no canvas, and for an interpretation that the template lacks", async () => {
  const { made, source, copy, browser } = await place();
  const { browser: commenter } = await joinAs(made, "commenter");
  const refused = await commenter.send("POST", `/api/canvases/${source.id}/copies`, { title: "A" });
  expect(refused.refusal).toBe("403 no-right");
  expect((await copy({ title: "A", primary: "magic" })).refusal).toBe("400 unknown-interpretation");
  expect((await copy({ title: "  " })).status).toBe(400);
  const path = `/api/workshops/${made.workshop.id}`;
  expect((await browser.get(path)).as(api.workshopAnswer).canvases.length).toBe(1);
});

it("what a canvas says can be read block by block, by every member and by nobody else", async () => {
  const { made, source, shown } = await place();
  const path = `/api/canvases/${source.id}/content`;
  const { browser: viewer } = await joinAs(made, "viewer");
  const said = (await viewer.get(path)).as(api.contentAnswer);
  const { blocks } = await shown(source.id);
  expect(said.blocks.map(({ id, hash }) => [id, hash])).toEqual(
    blocks.map(({ id, hash }) => [id, hash]),
  );
  const lanes = said.blocks.find(({ id }) => id === "challenge")?.content.texts;
  expect(lanes?.map(({ lane }) => lane)).toEqual(["theme", "method", "partnership"]);
  const stranger = await createWorkshop(made.server);
  expect((await stranger.facilitator.browser.get(path)).refusal).toBe("404 not-found");
});
