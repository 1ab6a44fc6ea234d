import { renameCanvas } from "../sync/renameCanvas.ts";
import { resendUnsent } from "../sync/resendUnsent.ts";
import { CanvasPage } from "./CanvasPage.tsx";
import { EmptyCanvas } from "./EmptyCanvas.tsx";

/** What the words of a canvas need, in one chunk: a second entry into it would tear it apart. */
export const canvasScript = { CanvasPage, EmptyCanvas, renameCanvas, resendUnsent };
