import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Logger } from "pino";
import { WebSocket, WebSocketServer, type RawData } from "ws";
import type { CanvasId } from "#shared/canvas.ts";
import { closeCode, keepAliveMs as usualKeepAliveMs, maxFrameBytes } from "#shared/wire.ts";
import type { Member, MemberId } from "#shared/workshop.ts";
import { beatsPerInterval, Connection, SyncSocket } from "./connection.ts";
import type { Admitted, Door } from "./door.ts";
import type { Registry } from "./registry.ts";
import type { Room } from "./room.ts";
import { Session } from "./session.ts";

/** How long a closing socket may take to answer, when the server stops. */
const goodbyeMs = 1000;

/**
 * Serves `/sync/:canvasId` on the server; it takes all upgrades, other paths are refused with 404. A foreign Origin is
 * refused with 403 in the handshake, so that a page of another site learns nothing. Every other refusal comes after
 * accepting, as a close code: browsers never show an HTTP status to a script.
 *
 * `stop` ends the heartbeat and cuts, after `goodbyeMs`, every socket that has not answered its close by then. It
 * closes none itself: call `registry.closeAll` first. `server.close` waits for the sockets.
 */
export function attachSync(
  server: Server,
  {
    registry,
    door,
    allowedOrigins,
    logger,
    keepAliveMs = usualKeepAliveMs,
  }: {
    registry: Registry;
    door: Door;
    allowedOrigins: ReadonlySet<string>;
    logger: Logger;
    keepAliveMs?: number;
  },
): { stop(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    WebSocket: SyncSocket,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
  });
  const connections = new Set<Connection>();

  server.on("upgrade", (request, socket, head) => {
    const canvasId = canvasIdOf(request.url);
    if (canvasId === null) return refuse(socket, "404 Not Found");
    const { origin } = request.headers;
    if (origin !== undefined && !allowedOrigins.has(origin)) return refuse(socket, "403 Forbidden");
    sockets.handleUpgrade(request, socket, head, (ws) => void receive(ws, request, canvasId));
  });

  async function receive(ws: SyncSocket, request: IncomingMessage, canvasId: CanvasId) {
    ws.pause(); // What comes before the door has answered waits in the network, in order.
    ws.binaryType = "arraybuffer";
    const connection = new Connection(ws);
    connections.add(connection);
    ws.on("close", () => connections.delete(connection));
    ws.on("error", (error) => logger.debug({ canvasId, err: error }, "a websocket failed"));
    const changed = new Map<MemberId, Member>();
    const stopHearing = registry.onMemberChanged((member) => changed.set(member.id, member));
    try {
      const admission = await door.admit(request.headers.cookie, canvasId);
      if (!admission.ok) return connection.close(admission.code);
      const room = await registry.open(canvasId);
      enter(ws, connection, room, withChanges(admission.guest, changed));
    } catch (error) {
      if (registry.closedWith === null)
        logger.error({ canvasId, err: error }, "could not open a room");
      connection.close(registry.closedWith ?? closeCode.overloaded);
    } finally {
      stopHearing();
    }
  }

  function enter(ws: SyncSocket, connection: Connection, room: Room, guest: Admitted): void {
    if (ws.readyState !== WebSocket.OPEN) return;
    const session = new Session(connection, guest, (n) => door.eventsAfter(guest.workshopId, n));
    room.join(session);
    ws.on("message", (data, isBinary) => {
      if (isBinary) room.receive(session, bytesOf(data));
      else room.dismiss(session, closeCode.malformed);
    });
    ws.onTooLarge = () => room.dismiss(session, closeCode.tooLarge);
    ws.on("close", () => room.leave(session));
    ws.resume();
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

/** A role that changed while the socket stood at the door was told to nobody else. */
function withChanges(guest: Admitted, changed: Map<MemberId, Member>): Admitted {
  return { ...guest, member: changed.get(guest.member.id) ?? guest.member };
}

function canvasIdOf(url: string | undefined): CanvasId | null {
  return /^\/sync\/([^/?#]+)(?:\?|$)/.exec(url ?? "")?.[1] ?? null;
}

function refuse(socket: Duplex, status: string): void {
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** With `binaryType` "arraybuffer" ws gives a frame in memory of its own: nothing read from it can reach beyond it. */
function bytesOf(data: RawData): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Array.isArray(data) ? Buffer.concat(data) : data;
}
