import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseEnv } from "../../server/env.ts";

describe("the environment", () => {
  it("may say nothing", () => {
    expect(parseEnv({ PATH: "/bin", PORT: "" })).toEqual({
      ok: true,
      value: {
        port: 3000,
        host: "127.0.0.1",
        dataDir: resolve("data"),
        publicUrl: undefined,
        logLevel: "info",
      },
    });
  });

  it("says where people reach the server, without a slash at the end", () => {
    const parsed = parseEnv({ PUBLIC_URL: "https://trivium.example.org/" });
    expect(parsed).toMatchObject({ value: { publicUrl: "https://trivium.example.org" } });
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PUBLIC_URL", "trivium.example.org"],
    ["PUBLIC_URL", "ftp://trivium.example.org"],
    ["PUBLIC_URL", "https://example.org/trivium"],
    ["LOG_LEVEL", "loud"],
    ["DATABASE_URL", "postgres://localhost/trivium"],
    ["REDIS_URL", "redis://localhost"],
  ])("with %s=%s is refused by that name", (name, value) => {
    const parsed = parseEnv({ [name]: value });
    expect(parsed.ok ? "" : parsed.error).toMatch(new RegExp(`^${name}: .{10,}`));
  });
});
