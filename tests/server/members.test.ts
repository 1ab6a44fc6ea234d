import { expect, it } from "vitest";
import * as api from "#shared/api.ts";
import { createWorkshop, joinAs, type TestWorkshop } from "../support/builders.ts";
import { testServer } from "../support/testServer.ts";

const change = ({ workshop, facilitator }: TestWorkshop, memberId: string, body: unknown) =>
  facilitator.browser.send("PATCH", `/api/workshops/${workshop.id}/members/${memberId}`, body);

it("a facilitator gives a member another role, which holds at once", async () => {
  const made = await createWorkshop(await testServer());
  const { browser, member } = await joinAs(made, "viewer", 1);
  const path = `/api/workshops/${made.workshop.id}/canvases`;
  expect((await browser.send("POST", path, { title: "Water" })).refusal).toBe("403 no-right");
  const changed = (await change(made, member.id, { role: "editor" })).as(api.member);
  expect(changed).toEqual({ ...member, role: "editor" });
  expect((await browser.send("POST", path, { title: "Water" })).status).toBe(201);
});

it("a facilitator gives and takes the right to sign", async () => {
  const made = await createWorkshop(await testServer());
  const { member } = await joinAs(made, "viewer", 1);
  const signsFor = member.universityId;
  expect((await change(made, member.id, { signsFor })).as(api.member).signsFor).toBe(signsFor);
  expect((await change(made, member.id, {})).as(api.member).signsFor).toBe(signsFor);
  expect((await change(made, member.id, { signsFor: null })).as(api.member).signsFor).toBeNull();
});

it("nobody signs for a university of another workshop", async () => {
  const server = await testServer();
  const made = await createWorkshop(server);
  const [elsewhere] = (await createWorkshop(server)).universities;
  const answer = await change(made, made.facilitator.member.id, { signsFor: elsewhere?.id });
  expect([answer.refusal, answer.field]).toEqual(["400 unknown-university", "signsFor"]);
});

it("a member of another workshop is unknown here", async () => {
  const server = await testServer();
  const made = await createWorkshop(server);
  const elsewhere = (await createWorkshop(server)).facilitator.member;
  const answer = await change(made, elsewhere.id, { role: "viewer" });
  expect(answer.refusal).toBe("404 unknown-member");
});

it("the last facilitator stays one", async () => {
  const made = await createWorkshop(await testServer());
  const { id } = made.facilitator.member;
  expect((await change(made, id, { role: "viewer" })).refusal).toBe("409 last-facilitator");
  await joinAs(made, "facilitator");
  expect((await change(made, id, { role: "viewer" })).as(api.member).role).toBe("viewer");
});
