import { describe, expect, it, vi } from "vitest";
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { placeAwareness } from "../../../client/canvas/placeAwareness.ts";
import {
  announce,
  announcePlace,
  othersAmong,
  presentIn,
} from "../../../client/canvas/presence.ts";

const person = (id: string) => ({
  id,
  name: `Editor ${id}`,
  color: "#2b5f8f",
  university: "Athens",
});

/** Several pages that hear one another. */
function pages(...ids: string[]): Awareness[] {
  const all = ids.map(() => new Awareness(new Y.Doc()));
  for (const from of all) {
    from.on("update", ({ added, updated, removed }: Record<string, number[]>, origin: unknown) => {
      if (origin !== "local") return;
      const clients = [...(added ?? []), ...(updated ?? []), ...(removed ?? [])];
      const update = encodeAwarenessUpdate(from, clients);
      for (const to of all) if (to !== from) applyAwarenessUpdate(to, update, "server");
    });
  }
  all.forEach((awareness, index) => announce(awareness, person(ids[index] ?? "")));
  return all;
}

function two(): [Awareness, Awareness] {
  const [mine, theirs] = pages("me", "them");
  if (!mine || !theirs) throw new Error("two pages were made");
  return [mine, theirs];
}

describe("who is here", () => {
  it("knows the others and where they write", () => {
    const [mine, theirs] = two();
    announcePlace(theirs, { blockId: "challenge", lane: "theme" });
    expect(othersAmong(presentIn(mine), mine)).toMatchObject([
      { user: { id: "them" }, at: { blockId: "challenge", lane: "theme" } },
    ]);
  });

  it("knows in which row of a block's table they are", () => {
    const [mine, theirs] = two();
    announcePlace(theirs, { blockId: "activities" }, "row-7");
    expect(othersAmong(presentIn(mine), mine)).toMatchObject([
      { at: { blockId: "activities" }, row: "row-7" },
    ]);
    announcePlace(theirs, { blockId: "activities" });
    expect(othersAmong(presentIn(mine), mine)[0]).not.toHaveProperty("row");
  });

  it("counts a person with two tabs once, where they write", () => {
    const [mine, , theirs] = pages("me", "them", "them");
    if (!mine || !theirs) throw new Error("three pages were made");
    announcePlace(theirs, { blockId: "need" });
    const others = othersAmong(presentIn(mine), mine);
    expect(others).toHaveLength(1);
    expect(others[0]?.at).toEqual({ blockId: "need" });
  });

  it("is the same answer while only carets move", () => {
    const [mine, theirs] = two();
    const before = presentIn(mine);
    theirs.setLocalStateField("cursor", { anchor: 1, head: 2 });
    expect(presentIn(mine)).toBe(before);
  });

  it("leaves out what names nobody", () => {
    const [mine, theirs] = two();
    theirs.setLocalStateField("user", { name: 7 });
    expect(othersAmong(presentIn(mine), mine)).toEqual([]);
  });
});

describe("the carets of one place", () => {
  it("hear of those who come to it, move in it and leave it, and of nobody else", () => {
    const [mine, theirs] = two();
    const heard = vi.fn<() => void>();
    const here = placeAwareness(mine, { blockId: "need" });
    here.on("change", heard);

    announcePlace(theirs, { blockId: "owner", lane: "theme" });
    theirs.setLocalStateField("cursor", { anchor: 1, head: 1 });
    expect(heard).toHaveBeenCalledTimes(0);
    announcePlace(theirs, { blockId: "need" });
    theirs.setLocalStateField("cursor", { anchor: 2, head: 2 });
    announcePlace(theirs, null);
    expect(heard).toHaveBeenCalledTimes(3);
    theirs.setLocalStateField("cursor", { anchor: 3, head: 3 });
    expect(heard).toHaveBeenCalledTimes(3);

    here.off("change", heard);
    announcePlace(theirs, { blockId: "need" });
    expect(heard).toHaveBeenCalledTimes(3);
  });
});
