import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { eventFrame, isDocumentChanging, savedFrame, syncFrame, syncStep } from "#shared/wire.ts";

const update = (() => {
  const doc = new Y.Doc();
  doc.getText("title").insert(0, "heat");
  return Y.encodeStateAsUpdate(doc);
})();
const emptyUpdate = Y.encodeStateAsUpdate(new Y.Doc());

describe("what counts towards saved", () => {
  it("is every update, and a step 2 that holds something", () => {
    expect(isDocumentChanging(syncFrame(syncStep.update, update))).toBe(true);
    expect(isDocumentChanging(syncFrame(syncStep.missing, update))).toBe(true);
  });

  it("is neither an empty step 2 nor a step 1 nor one of our own frames", () => {
    expect(isDocumentChanging(syncFrame(syncStep.missing, emptyUpdate))).toBe(false);
    expect(isDocumentChanging(syncFrame(syncStep.stateVector, update))).toBe(false);
    expect(isDocumentChanging(savedFrame(3))).toBe(false);
    expect(isDocumentChanging(eventFrame({ n: 1 }))).toBe(false);
  });

  it("can be asked of any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof isDocumentChanging(bytes)).toBe("boolean");
      }),
    );
  });
});
