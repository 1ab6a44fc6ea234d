import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Hono } from "hono";
import { expect, it } from "vitest";
import { servePage } from "../../server/http/page.ts";
import { temporaryFolder } from "../support/testServer.ts";

async function page() {
  const root = await temporaryFolder();
  const pageDir = join(root, "dist");
  await writeFile(join(root, "secret.txt"), "secret");
  await mkdir(join(pageDir, "assets"), { recursive: true });
  await writeFile(join(pageDir, "index.html"), "<title>Trivium</title>");
  await writeFile(join(pageDir, "mark.svg"), "<svg/>");
  await writeFile(join(pageDir, "assets", "app-1a2b.js"), "export {};".repeat(100));
  return { app: new Hono().get("*", servePage(pageDir)), pageDir };
}

it("what has its hash in its name is kept by browsers for ever, and compressed", async () => {
  const { app } = await page();
  const headers = { "Accept-Encoding": "gzip, br" };
  const asset = await app.request("/assets/app-1a2b.js", { headers });
  expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(asset.headers.get("content-type")).toMatch(/^text\/javascript/);
  expect(asset.headers.get("content-encoding")).toBe("gzip");
  expect((await asset.arrayBuffer()).byteLength).toBeLessThan(100);
  const plain = await app.request("/assets/app-1a2b.js");
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect((await plain.text()).length).toBe(1000);
});

it.each(["/", "/join/some-token", "/workshops/abc", "/%2e%2e/secret.txt", "/..%2fsecret.txt"])(
  "%s is the page, asked for anew each time",
  async (path) => {
    const { app } = await page();
    const answer = await app.request(path);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    expect(await answer.text()).toBe("<title>Trivium</title>");
  },
);

it("another file is itself, and a missing asset is missing", async () => {
  const { app } = await page();
  const mark = await app.request("/mark.svg");
  expect(mark.headers.get("content-type")).toMatch(/^image\/svg\+xml/);
  expect((await app.request("/assets/gone-3c4d.js")).status).toBe(404);
});

it("a page that is built anew is served anew", async () => {
  const { app, pageDir } = await page();
  await app.request("/");
  await writeFile(join(pageDir, "index.html"), "<title>Newer</title>");
  expect(await (await app.request("/")).text()).toBe("<title>Newer</title>");
});
