import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import * as api from "#shared/api.ts";
import { join } from "../commands/join.ts";
import { continueAs, createPersonalLink } from "../commands/personalLinks.ts";
import { workshopsOfPerson } from "../db/workshops.ts";
import { answers, bodies, conflict, limited, members, missing, takes } from "./describe.ts";
import type { Guards } from "./guards.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";
import { giveSession } from "./sessionCookie.ts";

const tags = ["Joining"];

const joinByLink = (guards: Guards) =>
  createRoute({
    method: "post",
    path: "/api/join",
    summary: "Become a member by an invite's token; a member already stays as they are",
    tags,
    middleware: guards.limited,
    request: { body: takes(api.joinBody) },
    responses: {
      200: answers(api.joinedAnswer, "Who one is now"),
      ...bodies,
      ...missing,
      ...conflict,
      ...limited,
    },
  });

const personalLink = (guards: Guards) =>
  createRoute({
    method: "post",
    path: "/api/workshops/{w}/personal-link",
    summary: "A link to go on as oneself on another device: once, within 15 minutes",
    tags,
    middleware: guards.workshop("read"),
    request: { params: z.object({ w: z.string() }) },
    responses: { 201: answers(api.personalLinkAnswer, "The link"), ...members },
  });

const goOn = (guards: Guards) =>
  createRoute({
    method: "post",
    path: "/api/continue",
    summary: "Use a personal link: this browser gets a session of its person",
    tags,
    middleware: guards.limited,
    request: { body: takes(api.personalLinkBody) },
    responses: {
      200: answers(api.homeAnswer, "The person's workshops, newest first"),
      ...bodies,
      ...missing,
      ...conflict,
      ...limited,
    },
  });

export function joinRoutes({ means, publicUrl }: Parts, guards: Guards) {
  return new OpenAPIHono()
    .openapi(joinByLink(guards), async (c) => {
      const joined = await join(means, await guards.personOf(c), c.req.valid("json"));
      if (!joined.ok) {
        const field = joined.error === "unknown-university" ? { field: "universityId" } : {};
        return refuse(c, joined.error, field);
      }
      const { workshop, member, session } = joined.value;
      giveSession(c, session, publicUrl);
      return c.json({ workshop, member }, 200);
    })
    .openapi(personalLink(guards), async (c) => {
      const { token, expiresAt } = await createPersonalLink(means, c.var.visit.personId);
      return c.json({ url: `${publicUrl}/continue/${token}`, token, expiresAt }, 201);
    })
    .openapi(goOn(guards), async (c) => {
      const continued = await continueAs(means, c.req.valid("json").token);
      if (!continued.ok) return refuse(c, continued.error);
      const { personId, session } = continued.value;
      giveSession(c, session, publicUrl);
      return c.json({ workshops: await workshopsOfPerson(means.db, personId) }, 200);
    });
}
