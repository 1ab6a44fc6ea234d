import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import * as api from "#shared/api.ts";
import { createInvite, openInvite, revokeInvite } from "../commands/invites.ts";
import { invitesOf } from "../db/invites.ts";
import { memberOfPerson } from "../db/members.ts";
import { universitiesOf } from "../db/universities.ts";
import { workshopWith } from "../db/workshops.ts";
import { answers, bodies, conflict, members, missing, takes } from "./describe.ts";
import type { Guards } from "./guards.ts";
import { inviteAnswer, newInviteAnswer } from "./inviteAnswers.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";

const tags = ["Invites"];
const ofWorkshop = z.object({ w: z.string() });

const create = (guards: Guards) =>
  createRoute({
    method: "post",
    path: "/api/workshops/{w}/invites",
    summary: "Make an invite; its link is shown this once",
    tags,
    middleware: guards.workshop("invite"),
    request: { params: ofWorkshop, body: takes(api.createInviteBody) },
    responses: { 201: answers(api.newInvite, "The invite"), ...members, ...bodies },
  });

const list = (guards: Guards) =>
  createRoute({
    method: "get",
    path: "/api/workshops/{w}/invites",
    summary: "The invites that were not revoked",
    tags,
    middleware: guards.workshop("invite"),
    request: { params: ofWorkshop },
    responses: { 200: answers(api.invitesAnswer, "Oldest first"), ...members },
  });

const revoke = (guards: Guards) =>
  createRoute({
    method: "delete",
    path: "/api/invites/{i}",
    summary: "Revoke an invite; whoever joined with it stays",
    tags,
    middleware: guards.invite("invite"),
    request: { params: z.object({ i: z.string() }) },
    responses: { 204: { description: "Revoked, now or before" }, ...members },
  });

const show = createRoute({
  method: "get",
  path: "/api/invitations/{token}",
  summary: "What an invite's link invites to",
  tags,
  request: { params: z.object({ token: z.string() }) },
  responses: { 200: answers(api.invitationAnswer, "The invitation"), ...missing, ...conflict },
});

export function inviteRoutes({ means, publicUrl }: Parts, guards: Guards) {
  const { db, clock } = means;
  return new OpenAPIHono()
    .openapi(create(guards), async (c) => {
      const created = await createInvite(means, c.var.visit.workshopId, c.req.valid("json"));
      if (!created.ok) return refuse(c, created.error, { field: "universityId" });
      return c.json(newInviteAnswer(created.value, publicUrl), 201);
    })
    .openapi(list(guards), async (c) => {
      const invites = await invitesOf(db, c.var.visit.workshopId);
      return c.json({ invites: invites.map(inviteAnswer) }, 200);
    })
    .openapi(revoke(guards), async (c) => {
      await revokeInvite(means, c.var.invite);
      return c.body(null, 204);
    })
    .openapi(show, async (c) => {
      const { token } = c.req.valid("param");
      const opened = await openInvite(db, token, clock.now().toISOString());
      if (!opened.ok) return refuse(c, opened.error);
      const { workshopId, role, universityId } = opened.value;
      const workshop = await workshopWith(db, workshopId);
      if (!workshop) return refuse(c, "unknown-invite");
      const universities = await universitiesOf(db, workshopId);
      const personId = await guards.personOf(c);
      const you = personId === null ? null : await memberOfPerson(db, workshopId, personId);
      return c.json({ workshop, universities, role, universityId, you }, 200);
    });
}
