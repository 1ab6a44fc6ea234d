import { useEffect } from "react";
import type { CanvasId } from "#shared/canvas.ts";
import {
  generationKnown,
  lastEventKnown,
  mayWrite,
  recordEvent,
} from "../records/canvasRecords.ts";
import { useCanvasConnection } from "../sync/openConnections.ts";
import { CanvasFrame } from "./CanvasFrame.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { ConnectedCanvas } from "./ConnectedCanvas.tsx";
import { useRenewal } from "./useRenewal.ts";

interface OpenCanvasProps {
  canvasId: CanvasId;
  loadedTitle: string;
  /** Loads the records anew, and then opens the canvas again. */
  renew: () => void;
}

const records = { lastEvent: lastEventKnown, generation: generationKnown, mayWrite };

/**
 * A canvas whose records are loaded. Only now the connection is opened: it tells the server the last event that the
 * records hold, and gets what came after.
 */
export function OpenCanvas({ canvasId, loadedTitle, renew }: OpenCanvasProps) {
  const connection = useCanvasConnection(canvasId, records);
  useEffect(() => connection?.onEvent(recordEvent), [connection]);
  useRenewal(connection, renew);
  if (!connection) return <CanvasFrame title={<PageTitle title={loadedTitle} />} />;
  return <ConnectedCanvas connection={connection} loadedTitle={loadedTitle} />;
}
