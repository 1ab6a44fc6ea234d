import type * as Y from "yjs";
import type { CanvasId } from "#shared/canvas.ts";

/** Reads a canvas's words as they are on disk now: nothing in the document is waiting to be written. */
export interface Words {
  /**
   * The document is the room's own and lives on: a reader takes what it needs and neither changes nor keeps it.
   * An unknown canvas reads as an empty document; it is the caller who knows which canvases there are.
   * Rejects when the log cannot be read, or when the server is closing.
   */
  read<T>(canvasId: CanvasId, reader: (doc: Y.Doc) => T): Promise<T>;
}
