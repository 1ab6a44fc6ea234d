import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type * as EnvModule from "../../../server/env.ts";
import type * as TriviumModule from "../../../server/trivium.ts";

/**
 * Makes a workshop with people and canvases over HTTP and prints their cookies and ids as JSON. Arguments: the checkout,
 * how many people, how many canvases. It runs the whole server, before the one that is measured and in the same data
 * folder, with an allowance for requests that no usual server gives to one address.
 */
const [checkout = ".", people = "1", canvases = "1"] = process.argv.slice(2);
const noLimit = { burst: 1e9, perSecond: 1e9 };

const { parseEnv } = await load<typeof EnvModule>("server/env.ts");
const { startTrivium } = await load<typeof TriviumModule>("server/trivium.ts");
const env = parseEnv({ ...process.env, PORT: "0", LOG_LEVEL: "silent" });
if (!env.ok) throw new Error(env.error);
const trivium = await startTrivium(env.value, { rateLimit: noLimit });
const url = `http://127.0.0.1:${trivium.port}/api`;

interface Made {
  workshop: { id: string };
  invites: { role: string; token: string }[];
}

const maker = await post<Made>("/workshops", {
  title: "Benchmark",
  universities: [{ name: "University of Athens" }],
  you: { name: "Facilitator" },
});
const token = maker.body.invites.find(({ role }) => role === "editor")?.token;
const cookies: string[] = [];
for (let i = 0; i < Number(people); i++) {
  const { cookie } = await post<unknown>("/join", { token, name: `Editor ${i + 1}` });
  cookies.push(cookie);
}
const canvasIds: string[] = [];
for (let i = 0; i < Number(canvases); i++) {
  const path = `/workshops/${maker.body.workshop.id}/canvases`;
  const { body } = await post<{ canvas: { id: string } }>(
    path,
    { title: `Canvas ${i + 1}` },
    maker.cookie,
  );
  canvasIds.push(body.canvas.id);
}
await trivium.close();
process.stdout.write(`${JSON.stringify({ cookies, canvasIds })}\n`);
process.exit(0);

function load<T>(path: string): Promise<T> {
  return import(pathToFileURL(join(checkout, path)).href) as Promise<T>; // Its own types, of this very file.
}

async function post<T>(path: string, body: object, cookie?: string) {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(cookie !== undefined && { cookie }) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  const given = response.headers.get("set-cookie")?.split(";")[0] ?? "";
  return { body: (await response.json()) as T, cookie: given }; // Taken at its word, as a page does.
}
