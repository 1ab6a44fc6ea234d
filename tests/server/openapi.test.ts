import { expect, it } from "vitest";
import { z } from "zod";
import { createApp } from "../../server/http/app.ts";
import { testApp, testParts } from "../support/testApp.ts";

const operation = z.object({
  parameters: z.array(z.object({ name: z.string(), in: z.string() })).optional(),
  responses: z.record(z.string(), z.object({ description: z.string().min(1) })),
});
const openapi = z.object({
  openapi: z.literal("3.1.0"),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const describedBy = async () =>
  (await (await testApp()).browser().get("/api/openapi.json")).as(openapi);

/** The app without a server, since only it knows what is registered. */
async function registeredRoutes(): Promise<string[]> {
  const app = createApp(await testParts());
  return app.routes
    .filter(({ method, path }) => method !== "ALL" && !path.includes("*"))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
}

it("the description names every route that is served, and no other", async () => {
  const { paths } = await describedBy();
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method} ${path}`),
  );
  expect(described.length).toBeGreaterThan(20);
  expect(new Set(described)).toEqual(new Set(await registeredRoutes()));
});

it("the description declares the parameters of every path and an answer of every operation", async () => {
  const { paths } = await describedBy();
  for (const [path, operations] of Object.entries(paths)) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { parameters = [], responses } of Object.values(operations)) {
      expect(parameters.filter((p) => p.in === "path").map(({ name }) => name)).toEqual(inPath);
      expect(Object.keys(responses).some((status) => status.startsWith("2"))).toBe(true);
    }
  }
});

it("the description refers to nothing that it does not hold", async () => {
  const { text } = await (await testApp()).browser().get("/api/openapi.json");
  const { components } = await describedBy();
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
  expect(references.length).toBeGreaterThan(20);
  for (const [, name = ""] of references) expect(Object.keys(components.schemas)).toContain(name);
});
