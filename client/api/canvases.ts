import type { CanvasId } from "#shared/canvas.ts";
import type { InterpretationId } from "#shared/template.ts";
import { api, request } from "./request.ts";

/** Every call about whole canvases, as a Result. */

const route = api.canvases[":c"];

export const getCanvas = (c: CanvasId) => request(route.$get({ param: { c } }));

/** All that it says, block by block. */
export const getContent = (c: CanvasId) => request(route.content.$get({ param: { c } }));

export const archiveCanvas = (c: CanvasId, archived: boolean) =>
  request(route.$patch({ param: { c }, json: { archived } }));

export const copyCanvas = (c: CanvasId, body: { title: string; primary?: InterpretationId }) =>
  request(route.copies.$post({ param: { c }, json: body }));
