import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import * as api from "#shared/api.ts";
import { changeMember, removeMember } from "../commands/members.ts";
import { answers, bodies, conflict, members, takes } from "./describe.ts";
import type { Guards } from "./guards.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";

const tags = ["Members"];
const path = "/api/workshops/{w}/members/{m}";
const params = z.object({ w: z.string(), m: z.string() });

const change = (guards: Guards) =>
  createRoute({
    method: "patch",
    path,
    summary: "Change a member's role or whom they sign for",
    tags,
    middleware: guards.workshop("manage-members"),
    request: { params, body: takes(api.changeMemberBody) },
    responses: { 200: answers(api.member, "The member"), ...members, ...bodies, ...conflict },
  });

const remove = (guards: Guards) =>
  createRoute({
    method: "delete",
    path,
    summary:
      "Remove a member; what they wrote and signed stays theirs, and an invite lets them in again",
    tags,
    middleware: guards.workshop("manage-members"),
    request: { params },
    responses: { 204: { description: "Removed, now or before" }, ...members, ...conflict },
  });

export function memberRoutes({ means }: Parts, guards: Guards) {
  return new OpenAPIHono()
    .openapi(change(guards), async (c) => {
      const { workshopId } = c.var.visit;
      const { m } = c.req.valid("param");
      const changed = await changeMember(means, workshopId, m, c.req.valid("json"));
      if (changed.ok) return c.json(changed.value, 200);
      const field = changed.error === "unknown-university" ? { field: "signsFor" } : {};
      return refuse(c, changed.error, field);
    })
    .openapi(remove(guards), async (c) => {
      const { m } = c.req.valid("param");
      const removed = await removeMember(means, c.var.visit.workshopId, m);
      return removed.ok ? c.body(null, 204) : refuse(c, removed.error);
    });
}
