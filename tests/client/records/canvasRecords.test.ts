import { expect, it } from "vitest";
import { mayWrite, recordEvent, useLoaded } from "../../../client/records/canvasRecords.ts";
import { canvasId, other, showSomeRecords, you } from "./someRecords.ts";

const memberIds = (): string[] => Object.keys(useLoaded.getState().records?.members ?? {});

it("a member who was removed is gone from the page, except on their own: there the connection says it", () => {
  showSomeRecords();
  recordEvent({ n: 2, type: "member-removed", memberId: other.id });
  recordEvent({ n: 3, type: "member-removed", memberId: you.id });
  expect(memberIds()).toEqual([you.id]);
});

it("words may be changed by a role that writes, and by nobody while the canvas is archived", () => {
  showSomeRecords();
  expect(mayWrite()).toBe(true);
  recordEvent({ n: 2, type: "canvas-archived", canvasId, at: "2026-11-23T10:00:00.000Z" });
  expect(mayWrite()).toBe(false);
  recordEvent({ n: 3, type: "canvas-restored", canvasId });
  expect(mayWrite()).toBe(true);
  recordEvent({ n: 4, type: "member-changed", member: { ...you, role: "commenter" } });
  expect(mayWrite()).toBe(false);
});
