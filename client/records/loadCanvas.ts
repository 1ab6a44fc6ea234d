import type { z } from "zod";
import type { BlockNow } from "#shared/agreement.ts";
import type * as shared from "#shared/api.ts";
import type { CanvasId } from "#shared/canvas.ts";
import type { positionAnswer } from "#shared/positionApi.ts";
import { err, ok, type Result } from "#shared/result.ts";
import type { SignOff } from "#shared/signOff.ts";
import type { Template } from "#shared/template.ts";
import type { Thread } from "#shared/thread.ts";
import { api, request, type Problem } from "../api/request.ts";
import type { CanvasRecords } from "./canvasRecords.ts";

type CanvasAnswer = z.infer<typeof shared.canvasAnswer>;
type ThreadsAnswer = z.infer<typeof shared.threadsAnswer>;
type AgreementAnswer = z.infer<typeof shared.agreementAnswer>;
type PositionAnswer = z.infer<typeof positionAnswer>;

/** What a canvas page needs before its document comes. */
export interface LoadedCanvas {
  /** As the server reads it; the document's own title takes its place. */
  title: string;
  records: CanvasRecords;
  blocks: BlockNow[];
}

/**
 * Asks for the records of a canvas. The four answers are made at different moments on the server, so the records
 * count as known up to the oldest of them; events between them are folded again, which changes nothing.
 */
export async function loadCanvas(canvasId: CanvasId): Promise<Result<LoadedCanvas, Problem>> {
  const route = api.canvases[":c"];
  const call = { param: { c: canvasId } };
  const [canvas, threads, agreement, position] = await Promise.all([
    request(route.$get(call)),
    request(route.threads.$get(call)),
    request(route.agreement.$get(call)),
    request(route.position.$get(call)),
  ]);
  if (!canvas.ok) return err(canvas.error);
  if (!threads.ok) return err(threads.error);
  if (!agreement.ok) return err(agreement.error);
  if (!position.ok) return err(position.error);
  return ok({
    title: canvas.value.canvas.title,
    records: recordsOf(canvas.value, threads.value, agreement.value, position.value),
    blocks: agreement.value.blocks.map(({ id, hash, state }) => ({
      id,
      hash,
      isEmpty: state === "empty",
    })),
  });
}

function recordsOf(
  canvas: CanvasAnswer,
  { threads, ...ofThreads }: ThreadsAnswer,
  agreement: AgreementAnswer,
  position: PositionAnswer,
): CanvasRecords {
  return {
    canvasId: canvas.canvas.id,
    workshop: canvas.workshop,
    universities: canvas.universities,
    // The server answers with the template the canvas was made with, which has this type at its source.
    template: canvas.template as unknown as Template,
    youId: canvas.you.id,
    members: Object.fromEntries(canvas.members.map((member) => [member.id, member])),
    threads: Object.fromEntries(threads.map((thread) => [thread.id, withoutGaps(thread)])),
    archivedAt: canvas.canvas.archivedAt,
    signOffs: agreement.blocks.flatMap(({ signOffs }) => signOffs.map(withoutStaleness)),
    pollRounds: position.rounds,
    lastEvent: Math.min(
      canvas.lastEvent,
      ofThreads.lastEvent,
      agreement.lastEvent,
      position.lastEvent,
    ),
  };
}

function withoutGaps({ lane, anchor, quote, ...thread }: ThreadsAnswer["threads"][number]): Thread {
  return { ...thread, ...(lane && { lane }), ...(anchor && { anchor }), ...(quote && { quote }) };
}

/** Whether a sign-off is stale is derived on this page, from the words it shows. */
function withoutStaleness({
  stale: _stale,
  note,
  ...signOff
}: AgreementAnswer["blocks"][number]["signOffs"][number]): SignOff {
  return { ...signOff, ...(note !== undefined && { note }) };
}
