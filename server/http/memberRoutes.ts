import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import * as api from "#shared/api.ts";
import { changeMember } from "../commands/members.ts";
import { answers, bodies, conflict, members, takes } from "./describe.ts";
import type { Guards } from "./guards.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";

const change = (guards: Guards) =>
  createRoute({
    method: "patch",
    path: "/api/workshops/{w}/members/{m}",
    summary: "Change a member's role or whom they sign for",
    tags: ["Members"],
    middleware: guards.workshop("manage-members"),
    request: {
      params: z.object({ w: z.string(), m: z.string() }),
      body: takes(api.changeMemberBody),
    },
    responses: { 200: answers(api.member, "The member"), ...members, ...bodies, ...conflict },
  });

export function memberRoutes({ means }: Parts, guards: Guards) {
  return new OpenAPIHono().openapi(change(guards), async (c) => {
    const { workshopId } = c.var.visit;
    const { m } = c.req.valid("param");
    const changed = await changeMember(means, workshopId, m, c.req.valid("json"));
    if (changed.ok) return c.json(changed.value, 200);
    const field = changed.error === "unknown-university" ? { field: "signsFor" } : {};
    return refuse(c, changed.error, field);
  });
}
