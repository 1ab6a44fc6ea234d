import * as api from "#shared/positionApi.ts";
import type { Guest, TestWorkshop } from "./builders.ts";

/** The position poll of a canvas, as people take it over HTTP. */
export function pollOn({ facilitator }: TestWorkshop, canvasId: string) {
  const path = `/api/canvases/${canvasId}/position`;
  const move = (state: string, n: number | string = 1, { browser }: Guest = facilitator) =>
    browser.send("PATCH", `${path}/rounds/${n}`, { state });
  return {
    path,
    open: ({ browser }: Guest = facilitator) => browser.send("POST", `${path}/rounds`),
    close: (n = 1) => move("closed", n),
    reveal: (n = 1) => move("revealed", n),
    move,
    answer: ({ browser }: Guest, choices: unknown, n: number | string = 1) =>
      browser.send("PUT", `${path}/rounds/${n}/answer`, { choices }),
    show: async ({ browser }: Guest = facilitator) =>
      (await browser.get(path)).as(api.positionAnswer),
  };
}

/** Three answers that all mean this reading. */
export const allOf = (reading: string) => ({ veto: reading, final: reading, outside: reading });
