import { describe, expect, it } from "vitest";
import { roles, type Role } from "#shared/workshop.ts";
import { createCanvas, createWorkshop, joinAs, type TestWorkshop } from "../support/builders.ts";
import type { Answer, TestBrowser } from "../support/testBrowser.ts";
import { testServer } from "../support/testServer.ts";

interface Place {
  made: TestWorkshop;
  canvasId: string;
}

interface Call {
  does: string;
  by: readonly Role[];
  call(browser: TestBrowser, place: Place): Promise<Answer>;
}

const everybody = roles;
const commenters = ["facilitator", "editor", "commenter"] as const;
const editors = ["facilitator", "editor"] as const;
const facilitators = ["facilitator"] as const;

const calls: Call[] = [
  {
    does: "read the workshop",
    by: everybody,
    call: (browser, { made }) => browser.get(`/api/workshops/${made.workshop.id}`),
  },
  {
    does: "read a canvas",
    by: everybody,
    call: (browser, { canvasId }) => browser.get(`/api/canvases/${canvasId}`),
  },
  {
    does: "read threads",
    by: everybody,
    call: (browser, { canvasId }) => browser.get(`/api/canvases/${canvasId}/threads`),
  },
  {
    does: "read the agreement",
    by: everybody,
    call: (browser, { canvasId }) => browser.get(`/api/canvases/${canvasId}/agreement`),
  },
  {
    does: "export",
    by: everybody,
    call: (browser, { canvasId }) => browser.get(`/api/canvases/${canvasId}/export?format=md`),
  },
  {
    does: "make a personal link",
    by: everybody,
    call: (browser, { made }) =>
      browser.send("POST", `/api/workshops/${made.workshop.id}/personal-link`),
  },
  {
    does: "open a thread",
    by: commenters,
    call: (browser, { canvasId }) =>
      browser.send("POST", `/api/canvases/${canvasId}/threads`, { blockId: "need", body: "Why?" }),
  },
  {
    does: "read the position poll",
    by: everybody,
    call: (browser, { canvasId }) => browser.get(`/api/canvases/${canvasId}/position`),
  },
  {
    does: "answer the position poll",
    by: commenters,
    call: async (browser, { made, canvasId }) => {
      const path = `/api/canvases/${canvasId}/position/rounds`;
      await made.facilitator.browser.send("POST", path);
      const choices = { veto: "theme", final: "method", outside: "partnership" };
      return browser.send("PUT", `${path}/1/answer`, { choices });
    },
  },
  {
    does: "open the position poll",
    by: facilitators,
    call: (browser, { canvasId }) =>
      browser.send("POST", `/api/canvases/${canvasId}/position/rounds`),
  },
  {
    does: "close the position poll",
    by: facilitators,
    call: async (browser, { made, canvasId }) => {
      const path = `/api/canvases/${canvasId}/position/rounds`;
      await made.facilitator.browser.send("POST", path);
      return browser.send("PATCH", `${path}/1`, { state: "closed" });
    },
  },
  {
    does: "make a canvas",
    by: editors,
    call: (browser, { made }) =>
      browser.send("POST", `/api/workshops/${made.workshop.id}/canvases`, { title: "Water" }),
  },
  {
    does: "make an invite",
    by: facilitators,
    call: (browser, { made }) =>
      browser.send("POST", `/api/workshops/${made.workshop.id}/invites`, { role: "viewer" }),
  },
  {
    does: "change a member",
    by: facilitators,
    call: (browser, { made }) => {
      const { member } = made.facilitator;
      const path = `/api/workshops/${made.workshop.id}/members/${member.id}`;
      return browser.send("PATCH", path, { signsFor: member.universityId });
    },
  },
  {
    does: "remove a member",
    by: facilitators,
    call: (browser, { made }) => {
      const { member } = made.facilitator;
      return browser.send("DELETE", `/api/workshops/${made.workshop.id}/members/${member.id}`);
    },
  },
  {
    does: "archive a canvas",
    by: facilitators,
    call: (browser, { canvasId }) =>
      browser.send("PATCH", `/api/canvases/${canvasId}`, { archived: true }),
  },
];

async function place(): Promise<Place> {
  const made = await createWorkshop(await testServer());
  return { made, canvasId: (await createCanvas(made)).id };
}

describe.each(calls)("who may $does", ({ by, call }) => {
  it.each(roles)("%s", async (role) => {
    const here = await place();
    const { browser } = await joinAs(here.made, role);
    const answer = await call(browser, here);
    if (by.includes(role)) expect(answer.status).toBeLessThan(300);
    else expect(answer.refusal).toBe("403 no-right");
  });

  it("nobody without a session", async () => {
    const here = await place();
    const stranger = here.made.server.browser();
    expect((await call(stranger, here)).refusal).toBe("401 no-session");
  });

  it("nobody of another workshop, who cannot tell it from one that is not there", async () => {
    const here = await place();
    const outsider = (await createWorkshop(here.made.server)).facilitator.browser;
    expect((await call(outsider, here)).refusal).toBe("404 not-found");
    const nowhere = { ...here, canvasId: "none" };
    const elsewhere = { ...here.made, workshop: { ...here.made.workshop, id: "none" } };
    expect((await call(outsider, { ...nowhere, made: elsewhere })).refusal).toBe("404 not-found");
  });
});
