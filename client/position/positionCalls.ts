import type { CanvasId } from "#shared/canvas.ts";
import type { Choices } from "#shared/poll.ts";
import { api, request } from "../api/request.ts";
import { recordAnswer } from "../records/recordAnswer.ts";

const route = api.canvases[":c"].position;

/** Also what you answered in the newest round, which no event tells. */
export const getPosition = (c: CanvasId) => request(route.$get({ param: { c } }));

export const openRound = (c: CanvasId) =>
  recordAnswer(
    () => request(route.rounds.$post({ param: { c } })),
    (round) => ({ type: "position-opened", canvasId: c, round }),
  );

export const moveRound = (c: CanvasId, number: number, state: "closed" | "revealed") =>
  recordAnswer(
    () => request(route.rounds[":n"].$patch({ param: { c, n: String(number) }, json: { state } })),
    (round) => ({ type: `position-${state}`, canvasId: c, round }),
  );

export const answerRound = (c: CanvasId, number: number, choices: Choices) =>
  recordAnswer(
    () =>
      request(
        route.rounds[":n"].answer.$put({ param: { c, n: String(number) }, json: { choices } }),
      ),
    ({ answered }) => ({ type: "position-answered", canvasId: c, inRound: number, answered }),
  );
