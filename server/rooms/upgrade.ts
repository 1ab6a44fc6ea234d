import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Logger } from "pino";
import { WebSocketServer } from "ws";
import type { CanvasId } from "#shared/canvas.ts";
import { closeCode, keepAliveMs as usualKeepAliveMs, maxFrameBytes } from "#shared/wire.ts";
import { beatsPerInterval, Connection, SyncSocket } from "./connection.ts";
import type { Door } from "./door.ts";
import { usualIntakeLimit, type IntakeLimit } from "./intake.ts";
import type { RoomMeter } from "./meter.ts";
import { receive } from "./reception.ts";
import type { Registry } from "./registry.ts";
import { createTurns } from "./turns.ts";
import type { WorkshopFeed } from "../news/workshopFeed.ts";

/** How long a closing socket may take to answer, when the server stops. */
const goodbyeMs = 1000;

export interface SyncSetting {
  registry: Registry;
  door: Door;
  feed: WorkshopFeed;
  allowedOrigins: ReadonlySet<string>;
  meter: RoomMeter;
  logger: Logger;
  /** Whether newcomers are sent away for now: those who are here come first. */
  isOverloaded: () => boolean;
  keepAliveMs?: number;
  intakeLimit?: IntakeLimit;
}

/**
 * Serves `/sync/:canvasId` on the server; it takes all upgrades, other paths are refused with 404. A foreign Origin is
 * refused with 403 in the handshake, so that a page of another site learns nothing. Every other refusal comes after
 * accepting, as a close code: browsers never show an HTTP status to a script.
 *
 * `stop` ends the heartbeat and cuts, after `goodbyeMs`, every socket that has not answered its close by then. It
 * closes none itself: call `registry.closeAll` first. `server.close` waits for the sockets.
 */
export function attachSync(server: Server, setting: SyncSetting): { stop(): void } {
  const { allowedOrigins, meter, logger, isOverloaded } = setting;
  const { keepAliveMs = usualKeepAliveMs, intakeLimit = usualIntakeLimit } = setting;
  const sockets = new WebSocketServer({
    noServer: true,
    WebSocket: SyncSocket,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
  });
  const connections = new Set<Connection>();
  const handshakes = createTurns();

  server.on("upgrade", (request, stream, head) => {
    const canvasId = canvasIdOf(request.url);
    if (canvasId === null) return refuse(stream, "404 Not Found");
    const { origin } = request.headers;
    if (origin !== undefined && !allowedOrigins.has(origin)) return refuse(stream, "403 Forbidden");
    stream.on("error", ignore); // Until ws listens.
    handshakes.next(() => {
      stream.off("error", ignore);
      sockets.handleUpgrade(request, stream, head, (socket) =>
        accept(socket, stream, request, canvasId),
      );
    });
  });

  function accept(
    socket: SyncSocket,
    stream: Duplex,
    request: IncomingMessage,
    canvasId: CanvasId,
  ) {
    socket.pause(); // What comes before the door has answered waits in the network, in order.
    socket.binaryType = "arraybuffer";
    const connection = new Connection(socket, stream, meter);
    connections.add(connection);
    socket.on("close", () => connections.delete(connection));
    socket.on("error", (error) => logger.debug({ canvasId, err: error }, "a websocket failed"));
    if (isOverloaded()) return connection.refuse(closeCode.overloaded);
    void receive(
      { socket, connection, cookie: request.headers.cookie, canvasId },
      {
        ...setting,
        intakeLimit,
      },
    );
  }

  const heartbeat = setInterval(() => {
    for (const connection of connections) connection.beat();
  }, keepAliveMs / beatsPerInterval).unref();

  return {
    stop() {
      clearInterval(heartbeat);
      setTimeout(() => {
        for (const connection of connections) connection.terminate();
      }, goodbyeMs).unref();
    },
  };
}

/** A peer that goes before it has come is nothing to say a word about. */
function ignore(): void {}

function canvasIdOf(url: string | undefined): CanvasId | null {
  return /^\/sync\/([^/?#]+)(?:\?|$)/.exec(url ?? "")?.[1] ?? null;
}

function refuse(stream: Duplex, status: string): void {
  stream.on("error", () => stream.destroy());
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
