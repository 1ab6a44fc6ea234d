import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkshopEvent } from "#shared/events.ts";
import { applyEvent, type Records } from "#shared/records.ts";
import type { Member } from "#shared/workshop.ts";

const by = { id: "m1", name: "Athens editor" };
const at = "2026-11-23T10:00:00.000Z";
const none: Records = {
  canvasId: "c1",
  members: {},
  threads: {},
  signOffs: [],
  pollRounds: [],
  archivedAt: null,
  lastEvent: 0,
};
const editor: Member = {
  id: "m2",
  name: "Bucharest editor",
  universityId: null,
  role: "editor",
  signsFor: null,
  joinedAt: at,
};
const comment = (id: string) => ({ id, author: by, body: "Whose data?", at });

const round = { number: 1, openedBy: by, openedAt: at, answered: 0 };
const closed = { ...round, answered: 1, closedAt: at };

const history: WorkshopEvent[] = [
  {
    n: 1,
    type: "thread-opened",
    canvasId: "c1",
    thread: {
      id: "t1",
      canvasId: "c1",
      blockId: "need",
      status: "open",
      resolvedBy: null,
      resolvedAt: null,
      comments: [comment("k1")],
    },
  },
  { n: 2, type: "comment-added", canvasId: "c1", threadId: "t1", comment: comment("k2") },
  { n: 3, type: "thread-resolved", canvasId: "c1", threadId: "t1", by, at },
  { n: 4, type: "thread-reopened", canvasId: "c1", threadId: "t1" },
  {
    n: 5,
    type: "signed-off",
    canvasId: "c1",
    signOff: { blockId: "need", universityId: "u1", decision: "agree", hash: "h", by, at },
  },
  { n: 6, type: "sign-off-withdrawn", canvasId: "c1", blockId: "need", universityId: "u1" },
  { n: 7, type: "member-joined", member: editor },
  { n: 8, type: "member-removed", memberId: editor.id },
  { n: 9, type: "member-joined", member: { ...editor, role: "viewer" } },
  { n: 10, type: "canvas-archived", canvasId: "c1", at },
  { n: 11, type: "canvas-restored", canvasId: "c1" },
  { n: 12, type: "position-opened", canvasId: "c1", round: { ...round, state: "open" } },
  { n: 13, type: "position-answered", canvasId: "c1", inRound: 1, answered: 1 },
  { n: 14, type: "position-closed", canvasId: "c1", round: { ...closed, state: "closed" } },
  {
    n: 15,
    type: "position-revealed",
    canvasId: "c1",
    round: {
      ...closed,
      state: "revealed",
      revealedAt: at,
      answers: [{ member: by, universityId: "u1", choices: { veto: "theme" } }],
    },
  },
];
const fold = (events: WorkshopEvent[], from = none): Records => events.reduce(applyEvent, from);

describe("folding events into records", () => {
  it("follows a thread from its opening to its reopening", () => {
    expect(fold(history.slice(0, 3)).threads["t1"]).toMatchObject({
      status: "resolved",
      resolvedBy: by,
    });
    expect(fold(history.slice(0, 4)).threads["t1"]?.comments.map(({ id }) => id)).toEqual([
      "k1",
      "k2",
    ]);
  });

  it("gives the same records when a page hears the same events again after a reconnect", () => {
    fc.assert(
      fc.property(fc.nat({ max: history.length }), (heard) => {
        const once = fold(history);
        expect(fold(history.slice(heard), fold(history))).toEqual(once);
        expect(fold(history, fold(history.slice(0, heard)))).toEqual(once);
      }),
    );
  });

  it("leaves the records of another canvas alone but counts the event", () => {
    const elsewhere = fold(history, { ...none, canvasId: "c2" });
    const members = fold(history).members;
    expect(elsewhere).toEqual({ ...none, canvasId: "c2", members, lastEvent: history.length });
  });

  it("takes a removed member out, and in again when they join again", () => {
    expect(Object.keys(fold(history.slice(0, 7)).members)).toEqual(["m2"]);
    expect(fold(history.slice(0, 8)).members).toEqual({});
    expect(fold(history.slice(0, 9)).members["m2"]?.role).toBe("viewer");
  });

  it("says since when the canvas is archived, until it is restored", () => {
    expect(fold(history.slice(0, 10)).archivedAt).toBe(at);
    expect(fold(history).archivedAt).toBeNull();
  });

  it("follows a round of the position poll, which never goes back", () => {
    const states = [12, 13, 14, 15].map((n) => fold(history.slice(0, n)).pollRounds[0]);
    expect(states.map((one) => [one?.state, one?.answered])).toEqual([
      ["open", 0],
      ["open", 1],
      ["closed", 1],
      ["revealed", 1],
    ]);
    expect(fold(history.slice(11, 14), fold(history)).pollRounds).toEqual(fold(history).pollRounds);
  });

  it("counts an event of a newer server and is none the worse", () => {
    const unknown: unknown = { n: 16, type: "phase-begun", phase: "argue" };
    // What JSON from a newer server would be.
    expect(applyEvent(none, unknown as WorkshopEvent)).toEqual({ ...none, lastEvent: 16 });
  });

  it("keeps one sign-off per block and university", () => {
    const signed = history[4];
    if (signed?.type !== "signed-off") throw new Error("the fifth event signs off");
    const again: WorkshopEvent = {
      ...signed,
      n: 7,
      signOff: { ...signed.signOff, decision: "object", note: "no" },
    };
    expect(fold([signed, again]).signOffs.map(({ decision }) => decision)).toEqual(["object"]);
  });
});
