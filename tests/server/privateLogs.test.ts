import { expect, it } from "vitest";
import * as Y from "yjs";
import * as api from "#shared/api.ts";
import { helloFrame, syncFrame, syncStep } from "#shared/wire.ts";
import { schemaVersion } from "#shared/canvas.ts";
import { createCanvas, createWorkshop, joinAs, type TestWorkshop } from "../support/builders.ts";
import { awarenessFrame, FakeClient } from "../support/fakeClient.ts";
import { startServer, startTimeout } from "./serverProcess.ts";

/** Put into everything that a person may type. */
const planted = "Zanzibar";
const email = "zanzibar.editor@mail.example";

/** What a log must never hold. */
async function makeBusy(made: TestWorkshop): Promise<string[]> {
  const { browser } = made.facilitator;
  const { id } = await createCanvas(made);
  const workshop = `/api/workshops/${made.workshop.id}`;
  const joining = { token: made.tokens.editor, name: `${planted} editor`, email };
  const editor = made.server.browser();
  const joined = await editor.send("POST", "/api/join", joining);
  const { member } = joined.as(api.joinedAnswer);
  await browser.send("POST", `${workshop}/canvases`, { title: planted });
  const threads = `/api/canvases/${id}/threads`;
  await editor.send("POST", threads, { blockId: "need", body: planted });
  // What is malformed is answered with what is wrong, and logged by nobody.
  await editor.send("POST", threads, { blockId: "need", body: 7, [planted]: planted });
  await editor.fetch(threads, { method: "POST", body: `{"${planted}`, headers: asJson });
  await editor.get(`/join/${planted}?who=${planted}`);
  await editor.get(`/api/invitations/${made.tokens.viewer}`);
  const link = (await editor.send("POST", `${workshop}/personal-link`)).as(api.personalLinkAnswer);
  await made.server.browser().send("POST", "/api/continue", { token: link.token });

  await write(made.server.port, id, editor.cookie ?? "");
  await browser.send("PATCH", `/api/canvases/${id}`, { archived: true });
  await browser.send("DELETE", `${workshop}/members/${member.id}`);
  const cookies = [browser.cookie, editor.cookie].map((cookie) => cookie?.split("=")[1] ?? "");
  await editor.send("DELETE", "/api/session");
  return [planted, email, link.token, ...cookies, ...Object.values(made.tokens)];
}

const asJson = { "Content-Type": "application/json" };

/** Frames of every kind, good ones and bad ones, with the word in each. */
async function write(port: number, canvasId: string, cookie: string): Promise<void> {
  const page = () => new FakeClient(`ws://127.0.0.1:${port}/sync/${canvasId}`, { cookie });
  const doc = new Y.Doc();
  doc.getText("title").insert(0, planted);
  const writer = page();
  await writer.send(helloFrame({ lastEvent: 0, schemaVersion }));
  await writer.send(syncFrame(syncStep.update, Y.encodeStateAsUpdate(doc)));
  await writer.send(awarenessFrame([{ clientId: doc.clientID, clock: 1, state: { planted } }]));
  await writer.untilSaved(1);

  const texter = page();
  await texter.sendText(planted);
  const babbler = page();
  await babbler.send(syncFrame(syncStep.update, new TextEncoder().encode(planted.repeat(9))));
  const stranger = new FakeClient(`ws://127.0.0.1:${port}/sync/${planted}`, { cookie });
  const closed = [texter.closed, babbler.closed, stranger.closed];
  expect(await Promise.all(closed)).toEqual([4400, 4400, 4404]);
  await writer.close();
}

it(
  "a log at its most talkative holds no name, title, text, address, cookie or token",
  startTimeout,
  async () => {
    const { server, child, errors } = await startServer({ LOG_LEVEL: "debug" });
    const made = await createWorkshop(server);
    await joinAs(made, "viewer");
    const secrets = await makeBusy(made);
    child.kill("SIGTERM");
    const log = await errors;
    expect(log.match(/"msg":"request"/g)?.length).toBeGreaterThan(15);
    for (const secret of secrets) expect(log).not.toContain(secret);
    expect(log.toLowerCase()).not.toContain(planted.toLowerCase());
  },
);
