import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import * as api from "#shared/api.ts";
import { blockOf } from "#shared/template.ts";
import { signOff, withdrawSignOff } from "../commands/signOffs.ts";
import { lastEventOf } from "../db/events.ts";
import { signOffsOf } from "../db/signOffs.ts";
import { universitiesOf, universityOf } from "../db/universities.ts";
import { agreementOn } from "../reading/agreement.ts";
import { readCanvasWords } from "../reading/canvasWords.ts";
import { answers, bodies, conflict, members, takes } from "./describe.ts";
import type { Guards } from "./guards.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";

const tags = ["Agreement"];
const path = "/api/canvases/{c}/blocks/{b}/sign-offs/{universityId}";
const params = z.object({ c: z.string(), b: z.string(), universityId: z.string() });

const sign = (guards: Guards) =>
  createRoute({
    method: "put",
    path,
    summary: "Sign off a block for a university, as the signatory saw it",
    tags,
    middleware: guards.canvas("read"),
    request: { params, body: takes(api.signOffBody) },
    responses: { 200: answers(api.signOff, "The sign-off"), ...members, ...bodies, ...conflict },
  });

const withdraw = (guards: Guards) =>
  createRoute({
    method: "delete",
    path,
    summary: "Withdraw a university's sign-off of a block",
    tags,
    middleware: guards.canvas("read"),
    request: { params },
    responses: { 204: { description: "There is none, now or before" }, ...members },
  });

const show = (guards: Guards) =>
  createRoute({
    method: "get",
    path: "/api/canvases/{c}/agreement",
    summary: "Where every block stands, and who signed it",
    tags,
    middleware: guards.canvas("read"),
    request: { params: z.object({ c: z.string() }) },
    responses: { 200: answers(api.agreementAnswer, "In the template's order"), ...members },
  });

export function signOffRoutes({ means, words }: Parts, guards: Guards) {
  const { db } = means;
  return new OpenAPIHono()
    .openapi(sign(guards), async (c) => {
      const { visit, templated } = c.var;
      const { b, universityId } = c.req.valid("param");
      const block = blockOf(templated.template, b);
      const university = await universityOf(db, visit.workshopId, universityId);
      if (!block || !university) return refuse(c, "not-found");
      const request = { universityId, ...c.req.valid("json") };
      const signed = await signOff(means, words, templated, block, visit.member, request);
      if (signed.ok) return c.json(signed.value, 200);
      return refuse(c, signed.error, signed.error === "note-required" ? { field: "note" } : {});
    })
    .openapi(withdraw(guards), async (c) => {
      const { visit, templated } = c.var;
      const { b, universityId } = c.req.valid("param");
      const block = blockOf(templated.template, b);
      const university = await universityOf(db, visit.workshopId, universityId);
      if (!block || !university) return refuse(c, "not-found");
      const withdrawn = await withdrawSignOff(means, templated, block, visit.member, universityId);
      return withdrawn.ok ? c.body(null, 204) : refuse(c, withdrawn.error);
    })
    .openapi(show(guards), async (c) => {
      const { templated } = c.var;
      const { canvas } = templated;
      const read = await readCanvasWords(words, templated);
      const answer = await db.transaction().execute(async (tx) => ({
        blocks: agreementOn(
          read,
          await universitiesOf(tx, canvas.workshopId),
          await signOffsOf(tx, canvas.id),
        ),
        lastEvent: await lastEventOf(tx, canvas.workshopId),
      }));
      return c.json(answer, 200);
    });
}
