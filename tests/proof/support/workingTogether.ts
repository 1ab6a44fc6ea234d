import { expect } from "vitest";
import * as api from "#shared/api.ts";
import type { Gathering, Person } from "./people.ts";
import { plainProvider } from "./recordedFrames.ts";
import { SyncClient } from "./syncClient.ts";
import { until } from "./waiting.ts";
import { marksOf, title } from "./words.ts";

/**
 * Two people do what people do: one writes and hears that it is saved, the other reads it; they see each other; somebody
 * comments, and the event has the next number; somebody joins. Everything within a few seconds.
 */
export async function workTogether(
  gathering: Gathering,
  [writer, reader]: [Person, Person],
  round: string,
) {
  const { installation, canvasId } = gathering;
  const join = ({ cookie }: Person, name: string) => {
    const address = () => installation.urlNear(0);
    const client = new SyncClient({ name: `${name}-${round}`, canvasId, cookie, address });
    client.connect();
    return client;
  };
  const pages = [join(writer, "writer"), join(reader, "reader")] as const;
  const edit = pages[0].edit((doc) => title(doc).insert(0, round));
  await within(`${round}: saved`, () => edit.isSaved);
  await within(`${round}: read`, () => marksOf(pages[1].doc).has(edit.id));

  const known = await gathering.lastEvent();
  const body = { blockId: "need", body: round };
  const opened = await gathering.ask(writer, "POST", `/api/canvases/${canvasId}/threads`, body);
  expect(opened.status).toBe(201);
  await within(`${round}: told of the comment`, () => pages[1].events.at(-1)?.n === known + 1);

  await gathering.join("viewer");
  await within(`${round}: told who joined`, () => pages[1].events.at(-1)?.type === "member-joined");
  await seeEachOther(gathering, [writer, reader], round);
  for (const client of pages) {
    expect(client.failures).toEqual([]);
    expect(client.closeCodes).toEqual([]);
    client.cut();
  }
}

async function seeEachOther(gathering: Gathering, people: Person[], round: string): Promise<void> {
  const providers = people.map((person) => plainProvider(gathering, person));
  for (const { awareness } of providers) awareness.setLocalStateField("place", "block:need");
  await within(`${round}: both see both`, () =>
    providers.every(({ awareness }) => awareness.getStates().size === 2),
  );
  for (const provider of providers) {
    provider.destroy();
    provider.awareness.destroy();
  }
}

const within = (what: string, is: () => boolean) => until(what, is, { withinMs: 10_000 });

/** What the canvas's threads say, in the order in which the product shows them. */
export async function threadsOf(
  gathering: Gathering,
  person: Person,
): Promise<(string | undefined)[]> {
  const path = `/api/canvases/${gathering.canvasId}/threads`;
  const { threads } = (await gathering.ask(person, "GET", path)).as(api.threadsAnswer);
  return threads.map(({ comments }) => comments[0]?.body);
}
