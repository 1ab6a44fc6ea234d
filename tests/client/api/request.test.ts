import { describe, expect, it } from "vitest";
import { request } from "../../../client/api/request.ts";

const answered = (status: number, body: string, headers: Record<string, string> = {}) =>
  request(Promise.resolve(new Response(body, { status, headers })));

describe("a request", () => {
  it("is a value when it succeeds", async () => {
    expect(await answered(200, `{"workshops":[]}`)).toEqual({ ok: true, value: { workshops: [] } });
  });

  it("is the server's problem when it is refused", async () => {
    const body = JSON.stringify({
      status: 400,
      code: "malformed",
      detail: "No title.",
      field: "title",
    });
    expect(await answered(400, body)).toEqual({
      ok: false,
      error: { status: 400, code: "malformed", detail: "No title.", field: "title" },
    });
  });

  it("says how long to wait where the server said so", async () => {
    const refused = await answered(429, `{"code":"too-many","detail":""}`, { "Retry-After": "7" });
    expect(refused).toMatchObject({ error: { code: "too-many", retryAfterSeconds: 7 } });
  });

  it("is a problem, not an exception, when nothing answers", async () => {
    const lost = await request(Promise.reject<Response>(new TypeError("Failed to fetch")));
    expect(lost).toMatchObject({ ok: false, error: { code: "network", status: 0 } });
  });

  it.each([200, 502])("is unreadable when something else answered with %i", async (status) => {
    expect(await answered(status, "<html>proxy</html>")).toMatchObject({
      ok: false,
      error: { code: "unreadable", status },
    });
  });
});
