import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import * as api from "#shared/api.ts";
import { schemaVersion } from "#shared/canvas.ts";
import { closeCode, helloFrame, syncFrame, syncStep } from "#shared/wire.ts";
import { createCanvas, createWorkshop, joinAs, type TestWorkshop } from "../support/builders.ts";
import { FakeClient } from "../support/fakeClient.ts";
import type { TestBrowser } from "../support/testBrowser.ts";
import { testServer } from "../support/testServer.ts";

async function place() {
  const made = await createWorkshop(await testServer());
  const { id } = await createCanvas(made);
  const knock = (browser: TestBrowser) =>
    new FakeClient(`ws://127.0.0.1:${made.server.port}/sync/${id}`, {
      cookie: browser.cookie ?? "",
    });
  const enter = async (browser: TestBrowser) => {
    const client = knock(browser);
    await client.send(helloFrame({ lastEvent: 0, schemaVersion }));
    await client.until((heard) => heard.find((frame) => frame.kind === "event"));
    return client;
  };
  return { made, id, knock, enter };
}

/** An update that nobody has sent before. */
function someWords(): Uint8Array {
  const doc = new Y.Doc();
  doc.getText("title").insert(0, "Shade");
  return Y.encodeStateAsUpdate(doc);
}

const write = (client: FakeClient, update: Uint8Array) =>
  client.send(syncFrame(syncStep.update, update));
const noticeIs = (client: FakeClient, state: "live" | "read-only") =>
  client.until((heard) => {
    const last = heard.findLast((frame) => frame.kind === "room");
    return last?.notice.state === state ? last.notice : undefined;
  });

describe("signing out", () => {
  it("closes the open sockets of that session, and of no other", async () => {
    const { made, enter } = await place();
    const { browser } = made.facilitator;
    const path = `/api/workshops/${made.workshop.id}/personal-link`;
    const { token } = (await browser.send("POST", path)).as(api.personalLinkAnswer);
    const elsewhere = made.server.browser();
    await elsewhere.send("POST", "/api/continue", { token });
    const [first, second, other] = await Promise.all([browser, browser, elsewhere].map(enter));
    await browser.send("DELETE", "/api/session");
    expect(await Promise.all([first?.closed, second?.closed])).toEqual([4401, 4401]);
    if (other) await write(other, someWords());
    expect(await other?.untilSaved(1)).toBeDefined();
  });
});

describe("a removed member", () => {
  const remove = (made: TestWorkshop, memberId: string) =>
    made.facilitator.browser.send(
      "DELETE",
      `/api/workshops/${made.workshop.id}/members/${memberId}`,
    );

  it("is sent away from every open socket, and not let in by another", async () => {
    const { made, knock, enter } = await place();
    const { browser, member } = await joinAs(made, "editor");
    const here = await enter(browser);
    const colleague = await enter(made.facilitator.browser);
    await remove(made, member.id);
    expect(await here.closed).toBe(closeCode.notAllowed);
    expect(await knock(browser).closed).toBe(closeCode.noSuchCanvas);
    await colleague.until((heard) =>
      heard.find((frame) => frame.kind === "event" && frame.event.type === "member-removed"),
    );
  });

  it("writes again after joining again", async () => {
    const { made, enter } = await place();
    const { browser, member } = await joinAs(made, "editor");
    await remove(made, member.id);
    await browser.send("POST", "/api/join", { token: made.tokens.editor, name: "An editor" });
    const client = await enter(browser);
    await write(client, someWords());
    expect(await client.untilSaved(1)).toBeDefined();
  });
});

describe("an archived canvas", () => {
  const archive = (made: TestWorkshop, id: string, archived: boolean) =>
    made.facilitator.browser.send("PATCH", `/api/canvases/${id}`, { archived });

  it("tells those who have it open, and drops what they write until it is restored", async () => {
    const { made, id, enter } = await place();
    const { browser } = await joinAs(made, "editor");
    const writer = await enter(browser);
    const reader = await enter(made.facilitator.browser);
    await archive(made, id, true);
    expect(await noticeIs(writer, "read-only")).toMatchObject({ why: "archived" });
    const dropped = someWords();
    await write(writer, dropped);
    await archive(made, id, false);
    await noticeIs(writer, "live");
    const kept = someWords();
    await write(writer, kept);
    await reader.untilUpdate(kept);
    expect(reader.updates()).toEqual([kept]);
  });

  it("says so to whoever opens it later, and gives them its words", async () => {
    const { made, id, enter } = await place();
    await archive(made, id, true);
    const client = await enter(made.facilitator.browser);
    expect(await noticeIs(client, "read-only")).toMatchObject({ why: "archived" });
    await client.send(syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc())));
    await client.until((heard) =>
      heard.find((frame) => frame.kind === "sync" && frame.step === syncStep.missing),
    );
    expect(client.syncs(syncStep.missing)[0]?.length).toBeGreaterThan(2);
  });
});
