import { expect, it } from "vitest";
import * as api from "#shared/api.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import {
  createCanvas,
  createWorkshop,
  joinAs,
  joinAsSignatory,
  type TestWorkshop,
} from "../support/builders.ts";
import { testApp } from "../support/testApp.ts";

const pathOf = ({ workshop }: TestWorkshop, memberId: string) =>
  `/api/workshops/${workshop.id}/members/${memberId}`;
const remove = (made: TestWorkshop, memberId: string) =>
  made.facilitator.browser.send("DELETE", pathOf(made, memberId));

async function place() {
  const events: WorkshopEvent[] = [];
  const publish = (_workshopId: string, news: WorkshopEvent[]) => void events.push(...news);
  const made = await createWorkshop(await testApp({ publish }));
  return { made, events };
}

it("a removed member finds nothing any more, and is in no list", async () => {
  const { made, events } = await place();
  const canvas = await createCanvas(made);
  const { browser, member } = await joinAs(made, "editor", 1);
  expect((await remove(made, member.id)).status).toBe(204);
  expect(events.at(-1)).toMatchObject({ type: "member-removed", memberId: member.id });
  for (const path of [
    `/api/workshops/${made.workshop.id}`,
    `/api/canvases/${canvas.id}`,
    `/api/canvases/${canvas.id}/threads`,
  ]) {
    expect((await browser.get(path)).refusal).toBe("404 not-found");
  }
  const shown = await made.facilitator.browser.get(`/api/workshops/${made.workshop.id}`);
  expect(shown.as(api.workshopAnswer).members).toEqual([made.facilitator.member]);
  expect((await browser.get("/api/home")).as(api.homeAnswer).workshops).toEqual([]);
  const change = { role: "facilitator" };
  const answer = await made.facilitator.browser.send("PATCH", pathOf(made, member.id), change);
  expect(answer.refusal).toBe("404 unknown-member");
});

it("what a removed member wrote and signed stays theirs", async () => {
  const { made } = await place();
  const { id } = await createCanvas(made);
  const { browser, member } = await joinAsSignatory(made, 1);
  const opened = await browser.send("POST", `/api/canvases/${id}/threads`, {
    blockId: "need",
    body: "Why?",
  });
  const path = `/api/canvases/${id}/agreement`;
  const agreement = (await browser.get(path)).as(api.agreementAnswer);
  const seenHash = agreement.blocks.find((block) => block.id === "need")?.hash;
  const signOff = `/api/canvases/${id}/blocks/need/sign-offs/${member.signsFor}`;
  const signed = await browser.send("PUT", signOff, { decision: "agree", seenHash });
  expect(signed.as(api.signOff).by.id).toBe(member.id);
  await remove(made, member.id);

  const facilitator = made.facilitator.browser;
  const { threads } = (await facilitator.get(`/api/canvases/${id}/threads`)).as(api.threadsAnswer);
  expect(threads).toEqual([opened.as(api.thread)]);
  const after = (await facilitator.get(path)).as(api.agreementAnswer);
  expect(after.blocks.flatMap(({ signOffs }) => signOffs)).toMatchObject([
    { by: { id: member.id, name: member.name } },
  ]);
});

it("joining again gives the same member, with the link's role and without the right to sign", async () => {
  const { made, events } = await place();
  const { browser, member } = await joinAsSignatory(made, 1);
  await remove(made, member.id);
  const body = { token: made.tokens.viewer, name: "Somebody else" };
  const again = (await browser.send("POST", "/api/join", body)).as(api.joinedAnswer).member;
  expect(again).toEqual({ ...member, role: "viewer", signsFor: null });
  expect(events.at(-1)).toMatchObject({ type: "member-joined", member: again });
  expect((await browser.get(`/api/workshops/${made.workshop.id}`)).status).toBe(200);
});

it("the last facilitator stays, one of two may go", async () => {
  const { made } = await place();
  const { id } = made.facilitator.member;
  expect((await remove(made, id)).refusal).toBe("409 last-facilitator");
  const second = await joinAs(made, "facilitator");
  expect((await remove(made, id)).status).toBe(204);
  const own = await second.browser.send("DELETE", pathOf(made, second.member.id));
  expect(own.refusal).toBe("409 last-facilitator");
});

it("removing again changes nothing, and somebody who never was here is unknown", async () => {
  const { made, events } = await place();
  const { member } = await joinAs(made, "editor");
  expect((await remove(made, member.id)).status).toBe(204);
  const before = events.length;
  expect((await remove(made, member.id)).status).toBe(204);
  expect(events).toHaveLength(before);
  const elsewhere = (await createWorkshop(made.server)).facilitator.member;
  expect((await remove(made, elsewhere.id)).refusal).toBe("404 unknown-member");
});
