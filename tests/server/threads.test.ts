import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import * as api from "#shared/api.ts";
import { encodePosition } from "#shared/anchor.ts";
import { createCanvas, createWorkshop, joinAs } from "../support/builders.ts";
import { testServer } from "../support/testServer.ts";

const position = encodePosition(
  Y.createRelativePositionFromTypeIndex(new Y.Doc().getXmlFragment("block:need"), 0),
);
const anchor = { start: position, end: position };
const quote = { text: "shade", before: "more ", after: " in the streets" };

async function place() {
  const made = await createWorkshop(await testServer());
  const { id } = await createCanvas(made, "theme");
  const { browser, member } = await joinAs(made, "commenter", 1);
  const path = `/api/canvases/${id}/threads`;
  const open = (body: object) => browser.send("POST", path, { body: "Which streets?", ...body });
  const list = async () => (await made.facilitator.browser.get(path)).as(api.threadsAnswer);
  return { made, id, browser, member, open, list };
}

describe("a thread", () => {
  it("hangs on words, with their context and where they stand", async () => {
    const { id, member, open, list } = await place();
    const thread = (await open({ blockId: "challenge", lane: "theme", anchor, quote })).as(
      api.thread,
    );
    expect(thread).toMatchObject({
      canvasId: id,
      blockId: "challenge",
      lane: "theme",
      anchor,
      quote,
      status: "open",
      comments: [{ author: { id: member.id, name: member.name }, body: "Which streets?" }],
    });
    expect((await list()).threads).toEqual([thread]);
  });

  it.each([
    ["where they stand", { anchor }],
    ["what they say", { quote }],
  ])("hangs on words of which it knows only %s", async (_, words) => {
    const { open, list } = await place();
    const body = { blockId: "challenge", lane: "theme", ...words };
    const thread = (await open(body)).as(api.thread);
    expect({ anchor: thread.anchor, quote: thread.quote }).toEqual({
      anchor: undefined,
      quote: undefined,
      ...words,
    });
    expect((await list()).threads).toEqual([thread]);
  });

  it("hangs on a whole block", async () => {
    const { open } = await place();
    const thread = (await open({ blockId: "need" })).as(api.thread);
    expect(thread).not.toHaveProperty("anchor");
    expect(thread).not.toHaveProperty("lane");
  });

  it("is answered, resolved once and reopened once", async () => {
    const { made, browser, open, list } = await place();
    const { id } = (await open({ blockId: "need" })).as(api.thread);
    const { browser: facilitator, member } = made.facilitator;
    const reply = await facilitator.send("POST", `/api/threads/${id}/comments`, { body: "All." });
    expect(reply.status).toBe(201);
    expect(reply.as(api.comment).body).toBe("All.");
    expect((await list()).threads[0]?.comments.map(({ body }) => body)).toEqual([
      "Which streets?",
      "All.",
    ]);

    const change = (status: string) => facilitator.send("PATCH", `/api/threads/${id}`, { status });
    const resolved = (await change("resolved")).as(api.thread);
    expect(resolved).toMatchObject({ status: "resolved", resolvedBy: { id: member.id } });
    expect((await list()).threads).toEqual([resolved]);
    expect((await change("resolved")).refusal).toBe("409 already-resolved");
    expect((await change("open")).as(api.thread)).toMatchObject({
      status: "open",
      resolvedBy: null,
    });
    expect((await change("open")).refusal).toBe("409 already-open");
    expect((await browser.send("PATCH", "/api/threads/none", { status: "open" })).refusal).toBe(
      "404 not-found",
    );
  });

  it.each([
    ["an unknown block", { blockId: "nowhere" }, "400 unknown-block", "blockId"],
    ["an unknown lane", { blockId: "challenge", lane: "weather" }, "400 unknown-lane", "lane"],
    ["a lane where there are none", { blockId: "need", lane: "theme" }, "400 unknown-lane", "lane"],
    ["words in no lane", { blockId: "challenge", anchor, quote }, "400 lane-required", "lane"],
    [
      "an anchor that is none",
      { blockId: "need", anchor: { start: "?", end: "?" }, quote },
      "400 malformed",
      "anchor.start",
    ],
    ["no words of its own", { blockId: "need", body: " " }, "400 malformed", "body"],
  ])("on %s is refused and leaves nothing", async (_, body, refusal, field) => {
    const { open, list } = await place();
    const answer = await open(body);
    expect([answer.refusal, answer.field]).toEqual([refusal, field]);
    expect((await list()).threads).toEqual([]);
  });

  it("is out of reach of who is in another workshop", async () => {
    const { made, open } = await place();
    const { id } = (await open({ blockId: "need" })).as(api.thread);
    const outsider = (await createWorkshop(made.server)).facilitator.browser;
    const answer = await outsider.send("POST", `/api/threads/${id}/comments`, { body: "Hello" });
    expect(answer.refusal).toBe("404 not-found");
  });
});
