import type { CanvasId } from "#shared/canvas.ts";
import type { SignRequest } from "#shared/signOff.ts";
import type { BlockId } from "#shared/template.ts";
import type { UniversityId } from "#shared/workshop.ts";
import { api, request } from "../api/request.ts";
import { recordAnswer } from "../records/recordAnswer.ts";

const route = api.canvases[":c"].blocks[":b"]["sign-offs"][":universityId"];

export const putSignOff = (c: CanvasId, b: BlockId, { universityId, ...json }: SignRequest) =>
  recordAnswer(
    () => request(route.$put({ param: { c, b, universityId }, json })),
    ({ note, ...signOff }) => ({
      type: "signed-off",
      canvasId: c,
      signOff: { ...signOff, ...(note !== undefined && { note }) },
    }),
  );

export const withdrawSignOff = (c: CanvasId, b: BlockId, universityId: UniversityId) =>
  recordAnswer(
    () => request(route.$delete({ param: { c, b, universityId } })),
    () => ({ type: "sign-off-withdrawn", canvasId: c, blockId: b, universityId }),
  );
