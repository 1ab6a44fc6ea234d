import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseEnv, variablesWithoutEffect } from "../../server/env.ts";

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
    ["SMTP_URL", "zzz"],
    ["SMTP_URL", "https://mail.example.org"],
    ["SMTP_URL", "smtp://"],
    ["MAIL_FROM", "zzz"],
    ["MAIL_FROM", "Trivium <zzz>"],
    ["OIDC_ISSUER", "zzz"],
    ["OIDC_CLIENT_ID", "two\nlines"],
    ["OIDC_CLIENT_SECRET", "two\nlines"],
  ])("with %s=%s is refused by that name", (name, value) => {
    const parsed = parseEnv({ [name]: value });
    expect(parsed.ok ? "" : parsed.error).toMatch(new RegExp(`^${name}: .{10,}`));
  });

  it("may say what has no effect yet, which is told", () => {
    const source = {
      SMTP_URL: "smtps://user:word@mail.example.org:465",
      MAIL_FROM: "Trivium <trivium@example.org>",
      OIDC_ISSUER: "https://login.example.org/realms/one",
      OIDC_CLIENT_ID: "trivium",
      OIDC_CLIENT_SECRET: "a secret",
      SESSION_SECRET: "0123456789abcdef",
    };
    expect(parseEnv(source).ok).toBe(true);
    expect(variablesWithoutEffect(source)).toEqual(Object.keys(source));
    expect(variablesWithoutEffect({ PORT: "1", SMTP_URL: "" })).toEqual([]);
  });
});
