import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as api from "#shared/api.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { createCanvas, createWorkshop } from "../support/builders.ts";
import { testServer } from "../support/testServer.ts";

describe("a new canvas", () => {
  it("has its title and no other word, in the blocks of its template", async () => {
    const made = await createWorkshop(await testServer());
    const { browser, member } = made.facilitator;
    const { id } = await createCanvas(made);
    const shown = (await browser.get(`/api/canvases/${id}`)).as(api.canvasAnswer);
    expect(shown.canvas).toMatchObject({
      title: "Heat in the city",
      workshopId: made.workshop.id,
      createdBy: { id: member.id, name: member.name },
    });
    expect(shown.blocks.map(({ id }) => id)).toEqual(challengeTemplate.blocks.map(({ id }) => id));
    expect(shown.blocks.find(({ id }) => id === "challenge")?.lanes).toEqual([
      "theme",
      "method",
      "partnership",
    ]);
    expect(shown.template).toEqual(challengeTemplate);
    expect(shown.you).toEqual(member);

    const workshop = (await browser.get(`/api/workshops/${made.workshop.id}`)).as(
      api.workshopAnswer,
    );
    expect(workshop.canvases).toMatchObject([
      {
        id,
        title: "Heat in the city",
        primary: null,
        blocks: 23,
        written: 1,
        agreed: 0,
        openThreads: 0,
      },
    ]);
    expect(workshop.canvases[0]?.progress.map(({ waiting }) => waiting)).toEqual([23, 23, 23]);
  });

  it("is answered as it is shown", async () => {
    const { facilitator, workshop } = await createWorkshop(await testServer());
    const path = `/api/workshops/${workshop.id}/canvases`;
    const made = await facilitator.browser.send("POST", path, { title: " Heat  in the city " });
    const { canvas } = made.as(z.object({ canvas: api.titledCanvas }));
    expect(canvas.title).toBe("Heat in the city");
    const shown = await facilitator.browser.get(`/api/canvases/${canvas.id}`);
    expect(shown.as(api.canvasAnswer).canvas).toEqual(canvas);
  });

  it.each(["theme", "method", "partnership"] as const)(
    "made from the %s example is written",
    async (example) => {
      const made = await createWorkshop(await testServer());
      await createCanvas(made, example);
      const path = `/api/workshops/${made.workshop.id}`;
      const { canvases } = (await made.facilitator.browser.get(path)).as(api.workshopAnswer);
      expect(canvases).toMatchObject([
        { title: "Heat in the city", primary: example, written: 23 },
      ]);
    },
  );

  it("is the same after a restart", async () => {
    const server = await testServer();
    const made = await createWorkshop(server);
    const { id } = await createCanvas(made, "method");
    const before = await made.facilitator.browser.get(`/api/canvases/${id}`);
    await server.close();
    const again = await testServer({ env: { dataDir: server.dataDir } });
    const headers = { Cookie: made.facilitator.browser.cookie ?? "" };
    const after = await again.browser().fetch(`/api/canvases/${id}`, { headers });
    expect(after.as(api.canvasAnswer)).toEqual(before.as(api.canvasAnswer));
  });
});

describe("an exported draft", () => {
  it.each([
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["md", "text/markdown; charset=utf-8"],
    ["json", "application/json; charset=utf-8"],
  ])("of format %s is a file with a name", async (format, type) => {
    const made = await createWorkshop(await testServer());
    const { id } = await createCanvas(made, "theme");
    const answer = await made.facilitator.browser.get(
      `/api/canvases/${id}/export?format=${format}&scope=all`,
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("content-disposition")).toMatch(
      new RegExp(`^attachment; filename=".+\\.${format}"; filename\\*=UTF-8''.+\\.${format}$`),
    );
    expect(answer.bytes.length).toBeGreaterThan(1000);
  });
});
