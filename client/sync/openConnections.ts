import { useEffect, useState } from "react";
import type { CanvasId } from "#shared/canvas.ts";
import { connectCanvas, type CanvasConnection, type PageRecords } from "./canvasConnection.ts";
import { syncUrl } from "./syncUrl.ts";

/**
 * Connections by canvas, counted by who uses them, outside React: strict mode mounts twice, and that may neither open a
 * second socket nor drop the first.
 */
const open = new Map<CanvasId, { connection: CanvasConnection; users: number }>();

export function acquireConnection(
  canvasId: CanvasId,
  records: PageRecords,
): { connection: CanvasConnection; release: () => void } {
  const entry = open.get(canvasId) ?? {
    connection: connectCanvas({ canvasId, syncUrl: syncUrl(), ...records }),
    users: 0,
  };
  open.set(canvasId, entry);
  entry.users++;
  return {
    connection: entry.connection,
    release: () => {
      entry.users--;
      // Strict mode comes back in the same turn. Whoever comes later gets a new connection, which says what it knows:
      // an event that the old one heard while nobody listened would be missed.
      setTimeout(() => {
        if (entry.users > 0 || open.get(canvasId) !== entry) return;
        open.delete(canvasId);
        entry.connection.close();
      }, 0);
    },
  };
}

/** The connection of a canvas while the component is mounted; null on the very first render. */
export function useCanvasConnection(
  canvasId: CanvasId,
  /** The same object between renders. */
  records: PageRecords,
): CanvasConnection | null {
  const [connection, setConnection] = useState<CanvasConnection | null>(null);
  useEffect(() => {
    const acquired = acquireConnection(canvasId, records);
    setConnection(acquired.connection);
    return () => {
      setConnection(null);
      acquired.release();
    };
  }, [canvasId, records]);
  return connection;
}
