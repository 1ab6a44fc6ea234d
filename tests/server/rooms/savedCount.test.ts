import { describe, expect, it } from "vitest";
import { SavedCount } from "../../../server/rooms/savedCount.ts";

const update = { isStepTwo: false };
const stepTwo = { isStepTwo: true };

describe("the saved count", () => {
  it("does not pass a dropped frame, however many are saved after it", () => {
    const count = new SavedCount();
    count.accepted(update);
    count.dropped();
    count.accepted(update);
    count.settled();
    count.settled();
    expect(count.takeNews()).toBe(1);
  });

  it("passes it when a step 2 that came after it is on disk, and not before", () => {
    const count = new SavedCount();
    count.dropped();
    count.accepted(update);
    count.accepted(stepTwo);
    count.settled();
    expect(count.takeNews()).toBeNull();
    count.settled();
    expect(count.takeNews()).toBe(3);
  });

  it("does not pass a frame that was dropped after the step 2", () => {
    const count = new SavedCount();
    count.dropped();
    count.accepted(stepTwo);
    count.dropped();
    count.accepted(update);
    count.settled();
    count.settled();
    expect(count.takeNews()).toBe(2);
  });

  it("passes it when the page says that it holds nothing the server lacks", () => {
    const count = new SavedCount();
    count.accepted(update);
    count.dropped();
    count.nothingMissing();
    expect(count.takeNews()).toBeNull();
    count.settled();
    expect(count.takeNews()).toBe(2);
  });
});
