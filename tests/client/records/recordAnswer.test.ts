import { beforeEach, describe, expect, it } from "vitest";
import { ok } from "#shared/result.ts";
import { recordEvent, useLoaded } from "../../../client/records/canvasRecords.ts";
import { recordAnswer } from "../../../client/records/recordAnswer.ts";
import { aThread, canvasId, showSomeRecords } from "./someRecords.ts";

const thread = aThread();
const about = { canvasId, threadId: thread.id };
const by = { id: "you", name: "Madrid editor" };
const at = "2026-11-23T10:00:00.000Z";
const resolved = { type: "thread-resolved", ...about, by, at } as const;
const reopened = { type: "thread-reopened", ...about } as const;

const status = () => useLoaded.getState().records?.threads[thread.id]?.status;

beforeEach(() => {
  showSomeRecords({ threads: { [thread.id]: thread }, lastEvent: 1 });
});

describe("an answer of the server", () => {
  it("shows before its event comes, which then changes nothing", async () => {
    await recordAnswer(
      () => Promise.resolve(ok("done")),
      () => resolved,
    );
    expect(status()).toBe("resolved");
    const before = useLoaded.getState().records?.threads;
    recordEvent({ n: 2, ...resolved });
    expect(useLoaded.getState().records?.threads).toEqual(before);
  });

  it("leaves the last event known alone, so that nothing between is missed", async () => {
    await recordAnswer(
      () => Promise.resolve(ok("done")),
      () => resolved,
    );
    expect(useLoaded.getState().records?.lastEvent).toBe(1);
  });

  it("does not undo what others did since, when it comes after its event", async () => {
    await recordAnswer(
      () => {
        recordEvent({ n: 2, ...resolved });
        recordEvent({ n: 3, ...reopened });
        return Promise.resolve(ok("done"));
      },
      () => resolved,
    );
    expect(status()).toBe("open");
  });
});
