import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import * as api from "#shared/api.ts";
import { copyUpdate } from "#shared/copyDocument.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { lanesOf, type Template } from "#shared/template.ts";
import { withBothLanguages } from "#shared/templateLanguages.ts";
import { archiveCanvas, beginCanvas, createCanvas } from "../commands/canvases.ts";
import { lastEventOf } from "../db/events.ts";
import { membersOf } from "../db/members.ts";
import { templateWith } from "../db/templates.ts";
import { universitiesOf } from "../db/universities.ts";
import { workshopWith } from "../db/workshops.ts";
import { examples } from "../examples/examples.ts";
import { readCanvasWords } from "../reading/canvasWords.ts";
import { answers, bodies, members, takes } from "./describe.ts";
import type { Guards } from "./guards.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";

const tags = ["Canvases"];

const create = (guards: Guards) =>
  createRoute({
    method: "post",
    path: "/api/workshops/{w}/canvases",
    summary: "Make a canvas, empty or with the words of a worked example",
    tags,
    middleware: guards.workshop("create-canvas"),
    request: { params: z.object({ w: z.string() }), body: takes(api.createCanvasBody) },
    responses: {
      201: answers(z.object({ canvas: api.titledCanvas }), "The canvas"),
      ...members,
      ...bodies,
    },
  });

const show = (guards: Guards) =>
  createRoute({
    method: "get",
    path: "/api/canvases/{c}",
    summary: "A canvas: its template, its people and the hash of each block as it reads now",
    tags,
    middleware: guards.canvas("read"),
    request: { params: z.object({ c: z.string() }) },
    responses: { 200: answers(api.canvasAnswer, "The canvas"), ...members },
  });

const content = (guards: Guards) =>
  createRoute({
    method: "get",
    path: "/api/canvases/{c}/content",
    summary: "All that a canvas says now, block by block",
    tags,
    middleware: guards.canvas("read"),
    request: { params: z.object({ c: z.string() }) },
    responses: { 200: answers(api.contentAnswer, "Its blocks"), ...members },
  });

const copy = (guards: Guards) =>
  createRoute({
    method: "post",
    path: "/api/canvases/{c}/copies",
    summary:
      "Make another canvas with the words, values and rows of this one, under the same template",
    tags,
    middleware: guards.canvas("create-canvas"),
    request: { params: z.object({ c: z.string() }), body: takes(api.copyCanvasBody) },
    responses: {
      201: answers(z.object({ canvas: api.titledCanvas }), "The copy"),
      ...members,
      ...bodies,
    },
  });

const change = (guards: Guards) =>
  createRoute({
    method: "patch",
    path: "/api/canvases/{c}",
    summary: "Archive a canvas, which then is only read, or take it back to work",
    tags,
    middleware: guards.canvas("archive-canvas"),
    request: { params: z.object({ c: z.string() }), body: takes(api.changeCanvasBody) },
    responses: { 200: answers(api.canvas, "The canvas"), ...members, ...bodies },
  });

export function canvasRoutes({ means, words }: Parts, guards: Guards) {
  return new OpenAPIHono()
    .openapi(create(guards), async (c) => {
      const { workshopId, member } = c.var.visit;
      const { title, example, templateId } = c.req.valid("json");
      const maker = { id: member.id, name: member.name };
      const template = await templateFor(workshopId, templateId);
      if (!template) return refuse(c, "unknown-template", { field: "templateId" });
      if (example && template !== challengeTemplate) {
        const detail = "The examples are written for the template that ships with the product.";
        return refuse(c, "malformed", { field: "example", detail });
      }
      const canvas = await createCanvas(means, workshopId, maker, {
        title,
        template,
        example: example && examples[example],
      });
      return c.json({ canvas: { ...canvas, title } }, 201);
    })
    .openapi(show(guards), async (c) => {
      const { visit, templated } = c.var;
      const { canvas, template } = templated;
      const { title, blocks: read } = await readCanvasWords(words, templated);
      const blocks = read.map(({ block, hash }) => ({
        id: block.id,
        kind: block.kind,
        zone: block.zone,
        lanes: lanesOf(template, block),
        material: block.material,
        hash,
      }));
      const records = await means.db.transaction().execute(async (tx) => ({
        workshop: await workshopWith(tx, visit.workshopId),
        universities: await universitiesOf(tx, visit.workshopId),
        members: await membersOf(tx, visit.workshopId),
        lastEvent: await lastEventOf(tx, visit.workshopId),
      }));
      const { workshop } = records;
      if (!workshop) return refuse(c, "not-found");
      const you = visit.member;
      const made: Record<string, unknown> = { ...template };
      const shown = { canvas: { ...canvas, title }, blocks, template: made };
      return c.json({ ...shown, ...records, workshop, you }, 200);
    })
    .openapi(content(guards), async (c) => {
      const { templated } = c.var;
      const { title, blocks } = await readCanvasWords(words, templated);
      const universities = await universitiesOf(means.db, templated.canvas.workshopId);
      const template: Record<string, unknown> = { ...templated.template };
      return c.json(
        {
          canvas: { ...templated.canvas, title },
          template,
          universities,
          blocks: blocks.map(({ block, hash, isEmpty, content: said }) => ({
            id: block.id,
            hash,
            isEmpty,
            content: said,
          })),
        },
        200,
      );
    })
    .openapi(copy(guards), async (c) => {
      const { visit, templated } = c.var;
      const { canvas, template } = templated;
      const { title, primary = null } = c.req.valid("json");
      if (primary !== null && !template.interpretations.some(({ id }) => id === primary)) {
        return refuse(c, "unknown-interpretation");
      }
      const update = await words.read(canvas.id, (doc) => copyUpdate(doc, { title, primary }));
      const maker = { id: visit.member.id, name: visit.member.name };
      const made = await beginCanvas(means, visit.workshopId, maker, { template, update });
      return c.json({ canvas: { ...made, title } }, 201);
    })
    .openapi(change(guards), async (c) => {
      const { archived } = c.req.valid("json");
      return c.json(await archiveCanvas(means, c.var.templated.canvas.id, archived), 200);
    });

  /** The one of this id as it is now, for a canvas of this workshop; null where there is none. */
  async function templateFor(
    workshopId: string,
    id: string = challengeTemplate.id,
  ): Promise<Template | null> {
    if (id === challengeTemplate.id) return challengeTemplate;
    const stored = await templateWith(means.db, id);
    return stored?.record.workshopId === workshopId ? withBothLanguages(stored.template) : null;
  }
}
