import type { Server } from "node:http";

/** What has not ended by then is cut off, so that the process is gone within the 5 s that were promised. */
const patienceMs = 3_000;

/** What there is to close beside the server itself. */
export interface Closing {
  /** Tells every socket to come back later; resolves when all they wrote is on disk and acknowledged. */
  closeRooms(): Promise<void>;
  /** Cuts the sockets that are still there. */
  cutSockets(): void;
  closeDatabase(): Promise<void>;
}

/** No new connections; rooms closed; requests under way answered; then the database, since all of these still write to it. */
export async function shutDown(server: Server, closing: Closing): Promise<void> {
  const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
  const cutOff = setTimeout(() => {
    closing.cutSockets();
    server.closeAllConnections();
  }, patienceMs);
  await closing.closeRooms();
  closing.cutSockets();
  server.closeIdleConnections();
  await stopped;
  clearTimeout(cutOff);
  await closing.closeDatabase();
}

/** Runs `close` on the first SIGTERM or SIGINT and ends the process: with 0, or with 1 when closing fails or hangs. */
export function closeOnSignal(close: () => Promise<void>): void {
  let isClosing = false;
  const onSignal = () => {
    if (isClosing) return;
    isClosing = true;
    setTimeout(() => process.exit(1), patienceMs + 1_500).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Trivium did not close cleanly: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}
