import { describe, expect, it } from "vitest";
import { createRateLimiter, usualRateLimit } from "../../server/http/rateLimit.ts";
import { workshopBody } from "../support/builders.ts";
import { fakeClock } from "../support/fakeClock.ts";
import { testServer } from "../support/testServer.ts";

describe("too many requests from one address", () => {
  it("are refused with the time to wait, and served again after it", async () => {
    const clock = fakeClock();
    const server = await testServer({ clock, rateLimit: { burst: 2, perSecond: 0.1 } });
    const create = () => server.browser().send("POST", "/api/workshops", workshopBody);
    expect((await create()).status).toBe(201);
    expect((await create()).status).toBe(201);
    const refused = await create();
    expect(refused.refusal).toBe("429 too-many");
    expect(refused.headers.get("retry-after")).toBe("10");
    clock.advance(10_000);
    expect((await create()).status).toBe(201);
  });

  it("count for joining and for going on elsewhere too", async () => {
    const server = await testServer({ rateLimit: { burst: 0, perSecond: 1 } });
    for (const path of ["/api/join", "/api/continue"]) {
      expect((await server.browser().send("POST", path, {})).refusal).toBe("429 too-many");
    }
  });
});

describe("the usual limit", () => {
  it("lets a class of three hundred behind one address in at once, and then five a second", () => {
    const clock = fakeClock();
    const limiter = createRateLimiter(usualRateLimit, clock);
    const waits = Array.from({ length: 301 }, () => limiter("classroom"));
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(300);
    expect(waits.at(-1)).toBe(1);
    expect(limiter("somewhere else")).toBe(0);
    clock.advance(1000);
    const next = Array.from({ length: 6 }, () => limiter("classroom"));
    expect(next.filter((seconds) => seconds === 0)).toHaveLength(5);
  });
});
