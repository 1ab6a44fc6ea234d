import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import * as api from "#shared/api.ts";
import { titleOf } from "#shared/canvas.ts";
import { syncFrame, syncStep } from "#shared/wire.ts";
import {
  createCanvas,
  createWorkshop,
  joinAs,
  joinAsSignatory,
  type Guest,
} from "../support/builders.ts";
import { FakeClient } from "../support/fakeClient.ts";
import { testServer } from "../support/testServer.ts";

async function place() {
  const made = await createWorkshop(await testServer());
  const { id } = await createCanvas(made, "theme");
  const { browser } = made.facilitator;
  const path = `/api/canvases/${id}`;
  const agreement = async () => (await browser.get(`${path}/agreement`)).as(api.agreementAnswer);
  const block = async (blockId = "title") => {
    const found = (await agreement()).blocks.find((b) => b.id === blockId);
    if (!found) throw new Error(`no block ${blockId}`);
    return found;
  };
  const signOffPath = ({ member }: Guest, blockId = "title") =>
    `${path}/blocks/${blockId}/sign-offs/${member.universityId ?? ""}`;
  const sign = async (guest: Guest, body: object) =>
    guest.browser.send("PUT", signOffPath(guest), {
      decision: "agree",
      seenHash: (await block()).hash,
      ...body,
    });
  return { made, id, agreement, block, sign, signOffPath };
}

/** Writes one more word into the title, as a page would, and waits until it is saved. */
async function changeTitle(url: string, { browser }: Guest, canvasId: string): Promise<void> {
  const client = new FakeClient(`${url.replace("http", "ws")}/sync/${canvasId}`, {
    cookie: browser.cookie ?? "",
  });
  const doc = new Y.Doc();
  titleOf(doc).insert(0, "More ");
  await client.send(syncFrame(syncStep.update, Y.encodeStateAsUpdate(doc)));
  await client.untilSaved(1);
  await client.close();
}

describe("a block", () => {
  it("is agreed when every university has agreed, and stale for all once a word changes", async () => {
    const { made, id, block, sign } = await place();
    const athens = await joinAsSignatory(made, 0);
    const brussels = await joinAsSignatory(made, 1);
    const bucharest = await joinAsSignatory(made, 2);
    await sign(athens, {});
    await sign(brussels, { decision: "reserve", note: "The title is long." });
    expect((await block()).state).toBe("written");
    await sign(bucharest, {});
    const agreed = await block();
    expect(agreed.state).toBe("agreed");
    expect(agreed.signOffs.map(({ universityId, decision }) => [universityId, decision])).toEqual([
      [made.universities[0]?.id, "agree"],
      [made.universities[1]?.id, "reserve"],
      [made.universities[2]?.id, "agree"],
    ]);

    await changeTitle(made.server.url, athens, id);
    const changed = await block();
    expect(changed.hash).not.toBe(agreed.hash);
    expect(changed.state).toBe("stale");
    expect(changed.signOffs.every(({ stale }) => stale)).toBe(true);

    const old = await sign(athens, { seenHash: agreed.hash });
    expect(old.refusal).toBe("409 content-changed");
    for (const guest of [athens, brussels, bucharest])
      expect((await sign(guest, {})).status).toBe(200);
    expect((await block()).state).toBe("agreed");
  });

  it("is objected to by one objection", async () => {
    const { made, block, sign } = await place();
    await sign(await joinAsSignatory(made, 0), {});
    await sign(await joinAsSignatory(made, 1), { decision: "object", note: "Not our words." });
    expect((await block()).state).toBe("objected");
  });

  it("shows on the workshop's card how far each university is", async () => {
    const { made, sign } = await place();
    await sign(await joinAsSignatory(made, 1), {});
    const path = `/api/workshops/${made.workshop.id}`;
    const { canvases } = (await made.facilitator.browser.get(path)).as(api.workshopAnswer);
    expect(canvases[0]?.progress.map(({ accepted, waiting }) => [accepted, waiting])).toEqual([
      [0, 23],
      [1, 22],
      [0, 23],
    ]);
  });
});

describe("a sign-off", () => {
  it("made twice alike is one, and makes one event", async () => {
    const { made, agreement, sign } = await place();
    const athens = await joinAsSignatory(made, 0);
    const reserve = { decision: "reserve", note: "Long." };
    const first = (await sign(athens, reserve)).as(api.signOff);
    const { lastEvent } = await agreement();
    expect((await sign(athens, reserve)).as(api.signOff)).toEqual(first);
    expect((await agreement()).lastEvent).toBe(lastEvent);
    expect((await sign(athens, {})).as(api.signOff)).not.toHaveProperty("note");
    expect((await agreement()).lastEvent).toBe(lastEvent + 1);
  });

  it("is withdrawn, which can be said twice", async () => {
    const { made, block, sign, signOffPath } = await place();
    const athens = await joinAsSignatory(made, 0);
    await sign(athens, {});
    expect((await athens.browser.send("DELETE", signOffPath(athens))).status).toBe(204);
    expect((await block()).signOffs).toEqual([]);
    expect((await athens.browser.send("DELETE", signOffPath(athens))).status).toBe(204);
  });

  it("is made by a viewer who signs, and by no facilitator who does not", async () => {
    const { made, sign } = await place();
    const viewer = await joinAs(made, "viewer", 1);
    const path = `/api/workshops/${made.workshop.id}/members/${viewer.member.id}`;
    expect((await sign(viewer, {})).refusal).toBe("403 not-a-signatory");
    await made.facilitator.browser.send("PATCH", path, { signsFor: viewer.member.universityId });
    expect((await sign(viewer, {})).status).toBe(200);
    expect((await sign(made.facilitator, {})).refusal).toBe("403 not-a-signatory");
  });

  it("is made for one's own university only", async () => {
    const { made, block, signOffPath } = await place();
    const athens = await joinAsSignatory(made, 0);
    const brussels = await joinAsSignatory(made, 1);
    const body = { decision: "agree", seenHash: (await block()).hash };
    const answer = await athens.browser.send("PUT", signOffPath(brussels), body);
    expect(answer.refusal).toBe("403 not-a-signatory");
    const withdrawing = await athens.browser.send("DELETE", signOffPath(brussels));
    expect(withdrawing.refusal).toBe("403 not-a-signatory");
  });

  it.each(["reserve", "object"])("to %s says why", async (decision) => {
    const { made, sign } = await place();
    const answer = await sign(await joinAsSignatory(made, 0), { decision, note: " " });
    expect([answer.refusal, answer.field]).toEqual(["400 note-required", "note"]);
  });

  it("on a block or for a university that is not there is not found", async () => {
    const { made, id, signOffPath } = await place();
    const athens = await joinAsSignatory(made, 0);
    const body = { decision: "agree", seenHash: "any" };
    const onNothing = await athens.browser.send("PUT", signOffPath(athens, "nowhere"), body);
    expect(onNothing.refusal).toBe("404 not-found");
    const path = `/api/canvases/${id}/blocks/title/sign-offs/none`;
    expect((await athens.browser.send("PUT", path, body)).refusal).toBe("404 not-found");
  });
});
