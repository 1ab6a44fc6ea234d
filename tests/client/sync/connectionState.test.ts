import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeCode } from "#shared/wire.ts";
import {
  lost,
  noTries,
  reconnectDelayMs,
  refusalOf,
  wentLive,
} from "../../../client/sync/connectionState.ts";

describe("a closed connection", () => {
  it("is final where the server said why", () => {
    expect(refusalOf(closeCode.signedOut)).toBe("signed-out");
    expect(refusalOf(closeCode.notAllowed)).toBe("not-allowed");
    expect(refusalOf(closeCode.noSuchCanvas)).toBe("no-such-canvas");
    expect(refusalOf(closeCode.tooLarge)).toBe("too-large");
    expect(refusalOf(closeCode.tooOld)).toBe("too-old");
    expect(refusalOf(closeCode.malformed)).toBe("malformed");
  });

  it("is final for a code that a newer server may have", () => {
    expect(refusalOf(4499)).toBe("not-allowed");
  });

  it("is tried again when the server restarts, is overloaded or is simply gone", () => {
    for (const code of [closeCode.restarting, closeCode.overloaded, 1006, 1000]) {
      expect(refusalOf(code)).toBeNull();
    }
  });

  it("waits longer with each try, up to 20 s, and never in step with others", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const ceiling = Math.min(20_000, 500 * 2 ** attempt);
        const delay = reconnectDelayMs(attempt, random);
        expect(delay).toBeGreaterThanOrEqual(ceiling / 2);
        expect(delay).toBeLessThanOrEqual(ceiling);
      }),
    );
  });
});

describe("tries to connect", () => {
  it("count on while the server lets in and throws out again, as an overloaded one does", () => {
    const once = lost(noTries, 0);
    const letInForAMoment = lost(wentLive(once, 1_000), 3_000);
    expect(letInForAMoment.failed).toBe(2);
    expect(lost(letInForAMoment, 4_000).failed).toBe(3);
  });

  it("begin anew after a connection that held", () => {
    const often = { failed: 6, liveSince: null };
    expect(lost(wentLive(often, 1_000), 60_000).failed).toBe(1);
  });
});
