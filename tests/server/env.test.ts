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
        databaseUrl: undefined,
        redisUrl: undefined,
        publicUrl: undefined,
        logLevel: "info",
        trustedProxies: 0,
      },
    });
  });

  it("says where people reach the server, without a slash at the end", () => {
    const parsed = parseEnv({ PUBLIC_URL: "https://trivium.example.org/" });
    expect(parsed).toMatchObject({ value: { publicUrl: "https://trivium.example.org" } });
  });

  it("says where PostgreSQL and Redis are", () => {
    const databaseUrl = "postgresql://trivium:word@db.example.org/trivium?sslmode=require";
    const redisUrl = "rediss://:word@bus.example.org:6380";
    const parsed = parseEnv({ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl });
    expect(parsed).toMatchObject({ value: { databaseUrl, redisUrl } });
    const onSocket = "postgres:///trivium?host=/run/postgresql";
    expect(parseEnv({ DATABASE_URL: onSocket })).toMatchObject({
      value: { databaseUrl: onSocket },
    });
  });

  it("may not name a Redis without a PostgreSQL", () => {
    expect(parseEnv({ REDIS_URL: "redis://localhost", DATABASE_URL: "" })).toEqual({
      ok: false,
      error: "REDIS_URL: needs DATABASE_URL: several processes cannot share a folder's database",
    });
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PUBLIC_URL", "trivium.example.org"],
    ["PUBLIC_URL", "ftp://trivium.example.org"],
    ["PUBLIC_URL", "https://example.org/trivium"],
    ["LOG_LEVEL", "loud"],
    ["DATABASE_URL", "mysql://localhost/trivium"],
    ["DATABASE_URL", "postgres://localhost"],
    ["DATABASE_URL", "trivium"],
    ["REDIS_URL", "https://localhost"],
    ["REDIS_URL", "localhost:6379"],
    ["TRUST_PROXY", "yes"],
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
