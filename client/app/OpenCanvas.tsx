import { useEffect } from "react";
import type { CanvasId } from "#shared/canvas.ts";
import { lastEventKnown, mayWrite, recordEvent } from "../records/canvasRecords.ts";
import { useCanvasConnection } from "../sync/openConnections.ts";
import { CanvasFrame } from "./CanvasFrame.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { ConnectedCanvas } from "./ConnectedCanvas.tsx";

interface OpenCanvasProps {
  canvasId: CanvasId;
  loadedTitle: string;
}

const records = { lastEvent: lastEventKnown, mayWrite };

/**
 * A canvas whose records are loaded. Only now the connection is opened: it tells the server the last event that the
 * records hold, and gets what came after.
 */
export function OpenCanvas({ canvasId, loadedTitle }: OpenCanvasProps) {
  const connection = useCanvasConnection(canvasId, records);
  useEffect(() => connection?.onEvent(recordEvent), [connection]);
  if (!connection) return <CanvasFrame title={<PageTitle title={loadedTitle} />} />;
  return <ConnectedCanvas connection={connection} loadedTitle={loadedTitle} />;
}
