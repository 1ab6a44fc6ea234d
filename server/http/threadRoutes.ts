import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import * as api from "#shared/api.ts";
import { addComment, changeThread, openThread, type PlaceRefusal } from "../commands/threads.ts";
import { lastEventOf } from "../db/events.ts";
import { threadsOf } from "../db/threads.ts";
import { answers, bodies, conflict, members, takes } from "./describe.ts";
import type { Guards } from "./guards.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";

const tags = ["Threads"];
const ofCanvas = z.object({ c: z.string() });
const ofThread = z.object({ t: z.string() });

const list = (guards: Guards) =>
  createRoute({
    method: "get",
    path: "/api/canvases/{c}/threads",
    summary: "The threads of a canvas, resolved ones too",
    tags,
    middleware: guards.canvas("read"),
    request: { params: ofCanvas },
    responses: { 200: answers(api.threadsAnswer, "In the order they were opened"), ...members },
  });

const open = (guards: Guards) =>
  createRoute({
    method: "post",
    path: "/api/canvases/{c}/threads",
    summary: "Open a thread on a block or on words in it",
    tags,
    middleware: guards.canvas("comment"),
    request: { params: ofCanvas, body: takes(api.openThreadBody) },
    responses: { 201: answers(api.thread, "The thread"), ...members, ...bodies },
  });

const comment = (guards: Guards) =>
  createRoute({
    method: "post",
    path: "/api/threads/{t}/comments",
    summary: "Answer in a thread",
    tags,
    middleware: guards.thread("comment"),
    request: { params: ofThread, body: takes(api.addCommentBody) },
    responses: { 201: answers(api.comment, "The comment"), ...members, ...bodies },
  });

const change = (guards: Guards) =>
  createRoute({
    method: "patch",
    path: "/api/threads/{t}",
    summary: "Resolve or reopen a thread",
    tags,
    middleware: guards.thread("comment"),
    request: { params: ofThread, body: takes(api.changeThreadBody) },
    responses: { 200: answers(api.thread, "The thread"), ...members, ...bodies, ...conflict },
  });

const fieldOf = {
  "unknown-block": "blockId",
  "unknown-lane": "lane",
  "lane-required": "lane",
} as const satisfies Record<PlaceRefusal, string>;

export function threadRoutes({ means }: Parts, guards: Guards) {
  return new OpenAPIHono()
    .openapi(list(guards), async (c) => {
      const { canvas } = c.var.templated;
      const answer = await means.db.transaction().execute(async (tx) => ({
        threads: await threadsOf(tx, canvas.id),
        lastEvent: await lastEventOf(tx, canvas.workshopId),
      }));
      return c.json(answer, 200);
    })
    .openapi(open(guards), async (c) => {
      const { id, name } = c.var.visit.member;
      const opened = await openThread(means, c.var.templated, { id, name }, c.req.valid("json"));
      if (opened.ok) return c.json(opened.value, 201);
      if (opened.error === "canvas-archived") return refuse(c, opened.error);
      return refuse(c, opened.error, { field: fieldOf[opened.error] });
    })
    .openapi(comment(guards), async (c) => {
      const { id, name } = c.var.visit.member;
      const { t } = c.req.valid("param");
      const { body } = c.req.valid("json");
      const added = await addComment(means, c.var.templated, t, { id, name }, body);
      return added.ok ? c.json(added.value, 201) : refuse(c, added.error);
    })
    .openapi(change(guards), async (c) => {
      const { id, name } = c.var.visit.member;
      const { t } = c.req.valid("param");
      const { status } = c.req.valid("json");
      const changed = await changeThread(means, c.var.templated, t, { id, name }, status);
      return changed.ok ? c.json(changed.value, 200) : refuse(c, changed.error);
    });
}
