import { describe, expect, it } from "vitest";
import * as api from "#shared/api.ts";
import { createCanvas, createWorkshop, joinAs, workshopBody } from "../support/builders.ts";
import { testServer } from "../support/testServer.ts";

describe("a field that is null", () => {
  it("is as good as absent when a workshop is made", async () => {
    const browser = (await testServer()).browser();
    const body = {
      title: "Heat",
      universities: [{ name: "Athens", country: null }],
      you: { name: "A facilitator", university: null },
    };
    const answer = await browser.send("POST", "/api/workshops", body);
    expect(answer.as(api.createdWorkshopAnswer).member.universityId).toBeNull();
  });

  it("is as good as absent in an invite, and for who joins with it", async () => {
    const { server, workshop, facilitator } = await createWorkshop(await testServer());
    const path = `/api/workshops/${workshop.id}/invites`;
    const invite = await facilitator.browser.send("POST", path, {
      role: "editor",
      universityId: null,
      expiresAt: null,
    });
    const { token, expiresAt } = invite.as(api.newInvite);
    expect(expiresAt).toBeNull();
    const body = { token, name: "An editor", universityId: null, email: null };
    const joined = await server.browser().send("POST", "/api/join", body);
    expect(joined.as(api.joinedAnswer).member).toMatchObject({
      role: "editor",
      universityId: null,
    });
  });

  it("is as good as absent in a canvas, a thread and a change of a member", async () => {
    const made = await createWorkshop(await testServer());
    const { browser } = made.facilitator;
    const canvases = `/api/workshops/${made.workshop.id}/canvases`;
    expect((await browser.send("POST", canvases, { title: "C", example: null })).status).toBe(201);
    const { id } = await createCanvas(made);
    const thread = { blockId: "need", lane: null, anchor: null, quote: null, body: "Why?" };
    const opened = await browser.send("POST", `/api/canvases/${id}/threads`, thread);
    expect(opened.as(api.thread)).not.toHaveProperty("lane");
    const { member } = await joinAs(made, "editor", 1);
    const path = `/api/workshops/${made.workshop.id}/members/${member.id}`;
    const changed = await browser.send("PATCH", path, { role: null });
    expect(changed.as(api.member).role).toBe("editor");
  });
});

describe("the end of an invite", () => {
  it.each([
    ["2027-01-01T00:00:00+02:00", "2026-12-31T22:00:00.000Z"],
    ["2027-01-01T00:00:00Z", "2027-01-01T00:00:00.000Z"],
    ["2001-01-01T00:00:00.5-01:30", "2001-01-01T01:30:00.500Z"],
  ])("given as %s is answered as %s", async (expiresAt, answered) => {
    const { workshop, facilitator } = await createWorkshop(await testServer());
    const path = `/api/workshops/${workshop.id}/invites`;
    const answer = await facilitator.browser.send("POST", path, { role: "viewer", expiresAt });
    expect(answer.status).toBe(201);
    expect(answer.as(api.newInvite).expiresAt).toBe(answered);
  });

  it.each(["tomorrow", "2027-02-30T00:00:00Z", "9999-12-31T23:59:59-12:00"])(
    "given as %s is refused",
    async (expiresAt) => {
      const { workshop, facilitator } = await createWorkshop(await testServer());
      const path = `/api/workshops/${workshop.id}/invites`;
      const answer = await facilitator.browser.send("POST", path, { role: "viewer", expiresAt });
      expect([answer.refusal, answer.field]).toEqual(["400 malformed", "expiresAt"]);
    },
  );
});

describe("typed text", () => {
  it("is kept without what nobody sees", async () => {
    const browser = (await testServer()).browser();
    const body = {
      title: "Heat\u0000  and \n health",
      universities: [{ name: "\u202EAthens\u202C" }],
      you: { name: "Athens\u0007 facilitator", university: 0 },
    };
    const made = await browser.send("POST", "/api/workshops", body);
    const { workshop, member } = made.as(api.createdWorkshopAnswer);
    expect([workshop.title, member.name]).toEqual(["Heat and health", "Athens facilitator"]);
    const shown = (await browser.get(`/api/workshops/${workshop.id}`)).as(api.workshopAnswer);
    expect(shown.universities[0]?.name).toBe("Athens");
  });

  it.each([
    ["title", { ...workshopBody, title: "\u200B\u200B" }],
    ["you.name", { ...workshopBody, you: { name: "\u202E\u0000" } }],
    ["universities.0.name", { ...workshopBody, universities: [{ name: "\u2060 \uFEFF" }] }],
  ])("without a character that shows is refused by naming %s", async (field, body) => {
    const browser = (await testServer()).browser();
    const answer = await browser.send("POST", "/api/workshops", body);
    expect([answer.refusal, answer.field]).toEqual(["400 malformed", field]);
  });

  it("of comments keeps its lines and loses control characters and half characters", async () => {
    const made = await createWorkshop(await testServer());
    const { id } = await createCanvas(made);
    const body = { blockId: "need", body: "one\r\n\ttwo\u0001 \uD83D" };
    const answer = await made.facilitator.browser.send("POST", `/api/canvases/${id}/threads`, body);
    expect(answer.as(api.thread).comments[0]?.body).toBe("one\n\ttwo \uFFFD");
  });
});
