import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { schemaVersion } from "#shared/canvas.ts";
import { helloFrame } from "#shared/wire.ts";
import { databaseFile } from "../../server/dataDir.ts";
import { createApp } from "../../server/http/app.ts";
import {
  createCanvas,
  createWorkshop,
  joinAs,
  type Guest,
  type TestWorkshop,
} from "../support/builders.ts";
import { partsOf, textOf } from "../support/docx.ts";
import { FakeClient } from "../support/fakeClient.ts";
import { fakeClock } from "../support/fakeClock.ts";
import { allOf, pollOn } from "../support/poll.ts";
import { testParts } from "../support/testApp.ts";
import type { Answer } from "../support/testBrowser.ts";
import { testServer, type TestServer } from "../support/testServer.ts";

/**
 * Before a round is revealed nobody but the member can learn their answer. Shown in two ways for everything that the
 * server gives out: nothing in it has the form of an answer, and not a byte of it is another when the answer is.
 */

async function place() {
  const clock = fakeClock();
  const server = await testServer({ clock });
  const made = await createWorkshop(server);
  const canvas = await createCanvas(made, "theme");
  const poll = pollOn(made, canvas.id);
  const secretive = await joinAs(made, "editor", 1);
  const others: Guest[] = [
    made.facilitator,
    await joinAs(made, "facilitator", 1),
    await joinAs(made, "editor", 1),
    await joinAs(made, "commenter", 2),
    await joinAs(made, "viewer", 2),
  ];
  return { server, made, canvasId: canvas.id, poll, secretive, others };
}

type Place = Awaited<ReturnType<typeof place>>;

/** Every GET that the app knows, with the ids of this place; a new route is read too without anybody thinking of it. */
async function everyAddress({ made, canvasId }: Place): Promise<string[]> {
  const values: Record<string, string> = {
    w: made.workshop.id,
    c: canvasId,
    token: made.tokens.editor,
  };
  const app = createApp(await testParts());
  const paths = new Set(
    app.routes
      .filter(({ method, path }) => method === "GET" && !path.includes("*"))
      .map(({ path }) => path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? "1")),
  );
  const exported = `/api/canvases/${canvasId}/export`;
  if (!paths.delete(exported)) throw new Error("Exports are elsewhere now.");
  const formats = ["docx", "md", "json"].flatMap((format) =>
    ["all", "agreed"].map((scope) => `${exported}?format=${format}&scope=${scope}`),
  );
  return [...paths, ...formats];
}

/** What somebody gets at every address. */
async function everything(addresses: string[], { browser }: Guest): Promise<Map<string, Answer>> {
  const got = await Promise.all(
    addresses.map(async (at): Promise<[string, Answer]> => [at, await browser.get(at)]),
  );
  return new Map(got);
}

/** They count connections, rooms and requests, which come and go without anybody answering. */
const counting = ["/api/health", "/metrics"];

function fingerprints(got: Map<string, Answer>): string[] {
  return [...got]
    .filter(([address]) => !counting.includes(address))
    .map(([address, answer]) => {
      const said = address.includes("format=docx") ? wordsIn(answer) : answer.bytes;
      return `${address} ${answer.status} ${createHash("sha256").update(said).digest("hex")}`;
    });
}

/** Every word of a Word file. Its library also writes the real time and random ids of links into it. */
function wordsIn({ bytes }: Answer): string {
  return [...partsOf(bytes)]
    .filter(([name]) => /^word\/\w+\.xml$/.test(name))
    .map(([name, part]) => `${name} ${textOf(part)}`)
    .join("\n");
}

/** Whether an object somewhere in it names an option under a question's id, as answers do. */
function holdsAnswer(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([key, inside]) =>
      (Object.hasOwn(allOf("theme"), key) && typeof inside === "string") || holdsAnswer(inside),
  );
}

const addressesWithAnswer = (got: Map<string, Answer>): string[] =>
  [...got].flatMap(([address, { text }]) =>
    text.startsWith("{") && holdsAnswer(JSON.parse(text)) ? [address] : [],
  );

async function listenAs(
  { port }: TestServer,
  canvasId: string,
  { browser }: Guest,
): Promise<FakeClient> {
  const cookie = browser.cookie ?? "";
  const client = new FakeClient(`ws://127.0.0.1:${port}/sync/${canvasId}`, { cookie });
  await client.send(helloFrame({ lastEvent: 0, schemaVersion }));
  return client;
}

async function sayAnything({ made }: { made: TestWorkshop }, canvasId: string): Promise<void> {
  const body = { blockId: "need", body: "Done." };
  await made.facilitator.browser.send("POST", `/api/canvases/${canvasId}/threads`, body);
}

const steps = ["open", "closed"] as const;

describe.each(steps)("while a round is %s", (state) => {
  const reached = async ({ poll }: Place) => {
    if (state === "closed") await poll.close();
  };

  it("no address gives anybody an answer but one's own", async () => {
    const here = await place();
    const { poll, secretive, others } = here;
    await poll.open();
    await poll.answer(secretive, allOf("theme"));
    await reached(here);
    const addresses = await everyAddress(here);
    expect(addresses.length).toBeGreaterThan(12);
    for (const guest of others) {
      expect(addressesWithAnswer(await everything(addresses, guest))).toEqual([]);
      expect(await poll.show(guest)).toMatchObject({
        yours: null,
        rounds: [{ answered: 1, state }],
      });
    }
    expect(addressesWithAnswer(await everything(addresses, secretive))).toEqual([poll.path]);
  });

  it("no address gives anybody another byte when the answer is another", async () => {
    const here = await place();
    const { poll, secretive, others } = here;
    const addresses = await everyAddress(here);
    await poll.open();
    await poll.answer(secretive, allOf("theme"));
    const read = () =>
      Promise.all(others.map(async (guest) => fingerprints(await everything(addresses, guest))));
    if (state === "open") {
      const before = await read();
      await poll.answer(secretive, { ...allOf("partnership"), veto: "method" });
      expect(await read()).toEqual(before);
      return;
    }
    await poll.close();
    const before = await read();
    // Nobody may change it now: it is changed where it is kept.
    const sqlite = new DatabaseSync(databaseFile(here.server.dataDir));
    const changed = sqlite.prepare("update poll_answers set choices = ?");
    expect(changed.run(JSON.stringify(allOf("partnership"))).changes).toBe(1);
    sqlite.close();
    expect(await read()).toEqual(before);
  });

  it("no event tells it, neither live nor to a page that asks for all it missed", async () => {
    const here = await place();
    const { server, canvasId, poll, secretive, others } = here;
    const live = await Promise.all(others.map((guest) => listenAs(server, canvasId, guest)));
    await poll.open();
    await poll.answer(secretive, allOf("theme"));
    await poll.answer(secretive, allOf("method"));
    await reached(here);
    await sayAnything(here, canvasId);
    const late = await Promise.all(others.map((guest) => listenAs(server, canvasId, guest)));
    for (const page of [...live, ...late]) {
      await page.until(() => page.events().find(({ type }) => type === "thread-opened"));
      const told = page.events().filter(({ type }) => type.startsWith("position"));
      expect(told.map(({ type }) => type)).toEqual([
        "position-opened",
        "position-answered",
        ...(state === "closed" ? ["position-closed"] : []),
      ]);
      expect(told.some(holdsAnswer)).toBe(false);
      // Not even whose answer came: only that there is one.
      expect(JSON.stringify(told)).not.toContain(secretive.member.id);
    }
  });

  it("the answers to those who open, close and answer themselves do not tell it", async () => {
    const here = await place();
    const { made, poll, secretive, others } = here;
    await poll.open();
    await poll.answer(secretive, allOf("theme"));
    const [, second, editor] = others;
    if (!second || !editor) throw new Error("There are others.");
    const own = await poll.answer(editor, allOf("method"));
    expect(JSON.parse(own.text)).toEqual({ choices: allOf("method"), answered: 2 });
    const refused = [await poll.reveal(), await poll.open(second)];
    const closed = await poll.close();
    for (const { text } of [...refused, closed]) expect(holdsAnswer(JSON.parse(text))).toBe(false);
    expect(made.facilitator.member.role).toBe("facilitator");
  });
});

it("once revealed everybody has every answer, by the API and by an event", async () => {
  const { server, canvasId, poll, secretive, others } = await place();
  const live = await Promise.all(others.map((guest) => listenAs(server, canvasId, guest)));
  await poll.open();
  await poll.answer(secretive, allOf("theme"));
  await poll.close();
  await poll.reveal();
  const answers = [{ member: { id: secretive.member.id }, choices: allOf("theme") }];
  for (const guest of others) expect((await poll.show(guest)).rounds).toMatchObject([{ answers }]);
  for (const page of live) {
    const revealed = await page.until(() =>
      page.events().find(({ type }) => type === "position-revealed"),
    );
    expect(revealed).toMatchObject({ round: { number: 1, answers } });
  }
});

it("a second round keeps its answers to itself while the first is there for all to see", async () => {
  const { poll, secretive, others } = await place();
  await poll.open();
  await poll.answer(secretive, allOf("theme"));
  await poll.close();
  await poll.reveal();
  await poll.open();
  await poll.answer(secretive, allOf("method"), 2);
  for (const guest of others) {
    const { rounds, yours } = await poll.show(guest);
    expect(yours).toBeNull();
    expect(JSON.stringify(rounds)).not.toContain('"veto":"method"');
    expect(rounds).toMatchObject([{ state: "revealed" }, { state: "open", answered: 1 }]);
    expect(rounds[1]).not.toHaveProperty("answers");
  }
});
