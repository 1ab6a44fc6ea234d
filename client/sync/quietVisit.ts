import type * as Y from "yjs";
import type { CanvasId } from "#shared/canvas.ts";
import { connectCanvas, type CanvasConnection } from "./canvasConnection.ts";
import type { ConnectionState } from "./connectionState.ts";
import { syncUrl } from "./syncUrl.ts";

/** How long the server may take to have everything. */
const patienceMs = 20_000;

/**
 * How a visit ended. `unsaved`: the server did not have everything in time; what was written stays in this browser, and
 * its next visit sends it. `refused`: nothing was written, or the server will not take it.
 */
export type Visited = "saved" | "unsaved" | "refused";

/**
 * Joins a canvas that the page does not show, writes in it if there is something to write, and leaves once the server has
 * everything that this browser holds of it. Nobody sees this as a visit.
 */
export async function visitQuietly(
  canvasId: CanvasId,
  write?: (doc: Y.Doc) => void,
): Promise<Visited> {
  // The records of that canvas are not here, so the server is told that none are known, and decides alone who may write.
  const records = { lastEvent: () => 0, mayWrite: () => true };
  const connection = connectCanvas({ canvasId, syncUrl: syncUrl(), ...records });
  connection.awareness.setLocalState(null);
  const visited = await new Promise<Visited>((tell) => {
    const timer = setTimeout(() => tell("unsaved"), patienceMs);
    const end = (how: Visited): void => {
      clearTimeout(timer);
      tell(how);
    };
    let toWrite = write;
    const follow = (now: ConnectionState): void => {
      if (now.state === "refused") return end("refused");
      if (now.state !== "live") return;
      if (!toWrite) return now.isSaving ? undefined : end("saved");
      if (!mayBeWritten(connection)) return end("refused");
      const writeOnce = toWrite;
      toWrite = undefined; // Before it writes: that alone changes the state.
      writeOnce(connection.doc);
      follow(connection.state.getState());
    };
    connection.state.subscribe(follow);
  });
  connection.close();
  return visited;
}

const mayBeWritten = ({ words, room }: CanvasConnection): boolean =>
  words.getState() === "ready" && room.getState().state === "live";
