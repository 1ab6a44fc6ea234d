import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { pollOf } from "#shared/poll.ts";
import * as api from "#shared/positionApi.ts";
import { answerRound, moveRound, openRound } from "../commands/position.ts";
import { lastEventOf } from "../db/events.ts";
import { answerOf, roundsOf } from "../db/polls.ts";
import { answers, bodies, conflict, members, takes } from "./describe.ts";
import type { Guards } from "./guards.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";

const tags = ["Position poll"];
const ofCanvas = z.object({ c: z.string() });
const ofRound = z.object({ c: z.string(), n: z.string() });

const show = (guards: Guards) =>
  createRoute({
    method: "get",
    path: "/api/canvases/{c}/position",
    summary: "The position poll of a canvas: its rounds, the answers of revealed ones, and yours",
    tags,
    middleware: guards.canvas("read"),
    request: { params: ofCanvas },
    responses: { 200: answers(api.positionAnswer, "Rounds in their order"), ...members },
  });

const open = (guards: Guards) =>
  createRoute({
    method: "post",
    path: "/api/canvases/{c}/position/rounds",
    summary: "Open the next round of the position poll",
    tags,
    middleware: guards.canvas("run-poll"),
    request: { params: ofCanvas },
    responses: { 201: answers(api.pollRound, "The round"), ...members, ...conflict },
  });

const move = (guards: Guards) =>
  createRoute({
    method: "patch",
    path: "/api/canvases/{c}/position/rounds/{n}",
    summary: "Close a round, or reveal the answers of a closed one",
    tags,
    middleware: guards.canvas("run-poll"),
    request: { params: ofRound, body: takes(api.changeRoundBody) },
    responses: { 200: answers(api.pollRound, "The round"), ...members, ...bodies, ...conflict },
  });

const answer = (guards: Guards) =>
  createRoute({
    method: "put",
    path: "/api/canvases/{c}/position/rounds/{n}/answer",
    summary: "Answer an open round, in place of what you answered before",
    tags,
    middleware: guards.canvas("answer-poll"),
    request: { params: ofRound, body: takes(api.answerRoundBody) },
    responses: {
      200: answers(api.answeredRound, "Your answer as it is kept, and how many have answered"),
      ...members,
      ...bodies,
      ...conflict,
    },
  });

/** 0, which no round has, for what is no number of a round. */
const numberIn = (n: string): number => (/^[1-9]\d{0,5}$/.test(n) ? Number(n) : 0);

export function positionRoutes({ means }: Parts, guards: Guards) {
  return new OpenAPIHono()
    .openapi(show(guards), async (c) => {
      const { visit, templated } = c.var;
      const { canvas, template } = templated;
      const shown = await means.db.transaction().execute(async (tx) => {
        const rounds = await roundsOf(tx, canvas.id);
        const last = rounds.at(-1);
        return {
          rounds,
          yours: last ? await answerOf(tx, canvas.id, last.number, visit.member.id) : null,
          lastEvent: await lastEventOf(tx, canvas.workshopId),
        };
      });
      return c.json({ questions: pollOf(template), ...shown }, 200);
    })
    .openapi(open(guards), async (c) => {
      const { id, name } = c.var.visit.member;
      const opened = await openRound(means, c.var.templated, { id, name });
      return opened.ok ? c.json(opened.value, 201) : refuse(c, opened.error);
    })
    .openapi(move(guards), async (c) => {
      const number = numberIn(c.req.valid("param").n);
      const moved = await moveRound(means, c.var.templated, number, c.req.valid("json").state);
      return moved.ok ? c.json(moved.value, 200) : refuse(c, moved.error);
    })
    .openapi(answer(guards), async (c) => {
      const number = numberIn(c.req.valid("param").n);
      const { choices } = c.req.valid("json");
      const { id } = c.var.visit.member;
      const answered = await answerRound(means, c.var.templated, number, id, choices);
      if (answered.ok) return c.json(answered.value, 200);
      const { code, question } = answered.error;
      return refuse(c, code, question === undefined ? {} : { field: `choices.${question}` });
    });
}
