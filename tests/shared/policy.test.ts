import { describe, expect, it } from "vitest";
import { can } from "#shared/policy.ts";
import { checkSignOff } from "#shared/signOff.ts";
import { roles } from "#shared/workshop.ts";

describe("the table of rights", () => {
  it("gives each role all that the next one has", () => {
    const actions = [
      "read",
      "export",
      "comment",
      "answer-poll",
      "write",
      "create-canvas",
      "archive-canvas",
      "run-poll",
      "manage-templates",
      "invite",
      "manage-members",
    ] as const;
    for (const [index, role] of roles.entries()) {
      for (const lesser of roles.slice(index + 1)) {
        for (const action of actions) if (can(lesser, action)) expect(can(role, action)).toBe(true);
      }
    }
  });

  it("lets a commenter comment and not write, and a viewer read and not comment", () => {
    expect([can("commenter", "comment"), can("commenter", "write")]).toEqual([true, false]);
    expect([can("viewer", "read"), can("viewer", "comment")]).toEqual([true, false]);
  });

  it("lets everybody but viewers answer the position poll, which facilitators run", () => {
    const answering = roles.filter((role) => can(role, "answer-poll"));
    expect(answering).toEqual(["facilitator", "editor", "commenter"]);
    expect(roles.filter((role) => can(role, "run-poll"))).toEqual(["facilitator"]);
  });

  it("keeps invites, members, templates and the archive to facilitators", () => {
    expect(roles.filter((role) => can(role, "manage-templates"))).toEqual(["facilitator"]);
    expect(roles.filter((role) => can(role, "archive-canvas"))).toEqual(["facilitator"]);
    expect(roles.filter((role) => can(role, "invite"))).toEqual(["facilitator"]);
    expect(roles.filter((role) => can(role, "manage-members"))).toEqual(["facilitator"]);
  });
});

describe("a sign-off", () => {
  const request = { universityId: "u1", decision: "agree", seenHash: "h" } as const;

  it("is for those who speak for that university", () => {
    expect(checkSignOff(null, request, "h")).toEqual({ ok: false, error: "not-a-signatory" });
    expect(checkSignOff("u2", request, "h")).toEqual({ ok: false, error: "not-a-signatory" });
    expect(checkSignOff("u1", request, "h").ok).toBe(true);
  });

  it("says why when it is not plain agreement", () => {
    for (const decision of ["reserve", "object"] as const) {
      expect(checkSignOff("u1", { ...request, decision }, "h")).toEqual({
        ok: false,
        error: "note-required",
      });
      expect(checkSignOff("u1", { ...request, decision, note: "ethics" }, "h").ok).toBe(true);
    }
  });

  it("is refused when the words changed since they were seen", () => {
    expect(checkSignOff("u1", request, "h2")).toEqual({ ok: false, error: "content-changed" });
  });
});
