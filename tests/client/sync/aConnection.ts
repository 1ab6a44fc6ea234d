import { onTestFinished } from "vitest";
import "./browserSocket.ts";
import { canvasId } from "../records/someRecords.ts";
import { connectCanvas, type PageRecords } from "../../../client/sync/canvasConnection.ts";
import type { CanvasServer } from "./canvasServer.ts";

/** A page's connection to the server of this test; closed when the test ends. */
export async function connectTo(server: CanvasServer, records: Partial<PageRecords> = {}) {
  const syncUrl = await server.url();
  const page = { lastEvent: () => 0, mayWrite: () => true, ...records };
  const connection = connectCanvas({ canvasId, syncUrl, ...page });
  onTestFinished(() => connection.close());
  return connection;
}
