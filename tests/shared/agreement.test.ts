import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOf, progressOf, type BlockNow } from "#shared/agreement.ts";
import { decisions, type SignOff } from "#shared/signOff.ts";

const universities = [{ id: "athens" }, { id: "madrid" }, { id: "bucharest" }];
const block: BlockNow = { id: "need", hash: "now", isEmpty: false };

function signOff(universityId: string, overrides: Partial<SignOff> = {}): SignOff {
  return {
    blockId: "need",
    universityId,
    decision: "agree",
    hash: "now",
    by: { id: "m1", name: "Signatory" },
    at: "2026-11-23T10:00:00.000Z",
    ...overrides,
  };
}

const everyone = (overrides: Partial<SignOff> = {}): SignOff[] =>
  universities.map(({ id }) => signOff(id, overrides));

const stateOf = (signOffs: SignOff[], now: Partial<BlockNow> = {}) =>
  agreementOf({ ...block, ...now }, universities, signOffs).state;

describe("a block", () => {
  it("is empty or written while universities are missing", () => {
    expect(stateOf([])).toBe("written");
    expect(stateOf([], { isEmpty: true })).toBe("empty");
    expect(stateOf([signOff("athens"), signOff("madrid")])).toBe("written");
  });

  it("is agreed when every university agrees, with or without a reservation", () => {
    expect(stateOf(everyone())).toBe("agreed");
    expect(stateOf([...everyone().slice(1), signOff("athens", { decision: "reserve" })])).toBe(
      "agreed",
    );
  });

  it("is stale once its words change, and until every university has decided again", () => {
    expect(stateOf(everyone({ hash: "before" }))).toBe("stale");
    expect(
      stateOf([signOff("athens"), signOff("madrid"), signOff("bucharest", { hash: "before" })]),
    ).toBe("stale");
  });

  it("is objected while one university objects to it as it reads now", () => {
    const objection = signOff("athens", { decision: "object" });
    expect(stateOf([objection, signOff("madrid"), signOff("bucharest")])).toBe("objected");
    expect(stateOf([{ ...objection, hash: "before" }, signOff("madrid")])).toBe("written");
  });

  it("counts neither sign-offs of other blocks nor of universities that are not in the workshop", () => {
    const others = [...everyone({ blockId: "award" }), signOff("elsewhere")];
    expect(agreementOf(block, universities, others).signOffs).toEqual([]);
  });
});

const anySignOff = fc
  .record({
    universityId: fc.constantFrom("athens", "madrid", "bucharest"),
    decision: fc.constantFrom(...decisions),
    hash: fc.constantFrom("now", "before"),
  })
  .map(({ universityId, ...rest }) => signOff(universityId, rest));
const anySignOffs = fc.uniqueArray(anySignOff, { selector: (s) => s.universityId });

describe("agreement as a whole", () => {
  it("never calls a block agreed that somebody has not accepted as it reads now", () => {
    fc.assert(
      fc.property(anySignOffs, (signOffs) => {
        const isAgreed = stateOf(signOffs) === "agreed";
        const accepted = signOffs.filter((s) => s.hash === "now" && s.decision !== "object");
        expect(isAgreed).toBe(accepted.length === universities.length);
      }),
    );
  });

  it("accounts for every block of every university exactly once", () => {
    fc.assert(
      fc.property(anySignOffs, (signOffs) => {
        const agreement = [agreementOf(block, universities, signOffs)];
        for (const { id } of universities) {
          const { accepted, objected, waiting } = progressOf(id, agreement);
          expect(accepted + objected + waiting).toBe(1);
        }
      }),
    );
  });
});
