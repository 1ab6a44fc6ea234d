import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import * as api from "#shared/api.ts";
import { createWorkshop } from "../commands/workshops.ts";
import { canvasesOf } from "../db/canvases.ts";
import { lastEventOf } from "../db/events.ts";
import { membersOf } from "../db/members.ts";
import { universitiesOf } from "../db/universities.ts";
import { workshopsOfPerson, workshopWith } from "../db/workshops.ts";
import { readCanvasCard } from "../reading/canvasCard.ts";
import { answers, bodies, limited, members, takes } from "./describe.ts";
import type { Guards } from "./guards.ts";
import { newInviteAnswer } from "./inviteAnswers.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";
import { giveSession } from "./sessionCookie.ts";

const tags = ["Workshops"];

const create = (guards: Guards) =>
  createRoute({
    method: "post",
    path: "/api/workshops",
    summary: "Make a workshop; the maker is its facilitator",
    tags,
    middleware: guards.limited,
    request: { body: takes(api.createWorkshopBody) },
    responses: {
      201: answers(api.createdWorkshopAnswer, "The workshop, and one invite per role"),
      ...bodies,
      ...limited,
    },
  });

const show = (guards: Guards) =>
  createRoute({
    method: "get",
    path: "/api/workshops/{w}",
    summary: "A workshop with its people and canvases",
    tags,
    middleware: guards.workshop("read"),
    request: { params: z.object({ w: z.string() }) },
    responses: { 200: answers(api.workshopAnswer, "The workshop"), ...members },
  });

const home = createRoute({
  method: "get",
  path: "/api/home",
  summary: "The workshops of this browser's person",
  tags,
  responses: { 200: answers(api.homeAnswer, "Newest first; none without a session") },
});

export function workshopRoutes({ means, words, publicUrl }: Parts, guards: Guards) {
  const { db } = means;
  return new OpenAPIHono()
    .openapi(create(guards), async (c) => {
      const created = await createWorkshop(means, await guards.personOf(c), c.req.valid("json"));
      if (!created.ok) return refuse(c, created.error, { field: "you.university" });
      const { workshop, member, invites, session } = created.value;
      giveSession(c, session, publicUrl);
      const shown = invites.map((invite) => newInviteAnswer(invite, publicUrl));
      return c.json({ workshop, member, invites: shown }, 201);
    })
    .openapi(show(guards), async (c) => {
      const { workshopId, member: you } = c.var.visit;
      const { canvases, ...records } = await db.transaction().execute(async (tx) => ({
        workshop: await workshopWith(tx, workshopId),
        universities: await universitiesOf(tx, workshopId),
        members: await membersOf(tx, workshopId),
        canvases: await canvasesOf(tx, workshopId),
        lastEvent: await lastEventOf(tx, workshopId),
      }));
      if (!records.workshop) return refuse(c, "not-found");
      const cards = await Promise.all(
        canvases.map((canvas) => readCanvasCard(db, words, canvas, records.universities)),
      );
      return c.json({ ...records, workshop: records.workshop, canvases: cards, you }, 200);
    })
    .openapi(home, async (c) => {
      const personId = await guards.personOf(c);
      const workshops = personId === null ? [] : await workshopsOfPerson(db, personId);
      return c.json({ workshops }, 200);
    });
}
