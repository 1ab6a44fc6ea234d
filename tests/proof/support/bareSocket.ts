import { WebSocket } from "ws";
import * as Y from "yjs";
import { channel, closeCode, syncFrame, syncStep } from "#shared/wire.ts";
import type { Installation } from "./installation.ts";
import { passing } from "./waiting.ts";

/** A websocket and nothing more. `undefined` for the cookie sends none. */
export function bareSocket(
  installation: Installation,
  canvasId: string,
  headers: { cookie?: string; origin?: string },
): WebSocket {
  const url = (installation.urlNear(0) ?? "").replace("http", "ws");
  const socket = new WebSocket(`${url}/sync/${canvasId}`, { headers });
  socket.on("error", () => {}); // The close event that follows tells the same.
  return socket;
}

export const isOpen = (socket: WebSocket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("close", (code) => reject(new Error(`closed with ${code}`)));
  });

/** Resolves with the code; 1006 when the handshake was refused or the connection was lost. */
export const closeOf = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once("close", resolve));

const askAll = syncFrame(syncStep.stateVector, Y.encodeStateVector(new Y.Doc()));

/** Comes, takes everything there is and leaves. Who is told to come back later does. */
export async function visit(
  installation: Installation,
  canvasId: string,
  cookie: string,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const code = await tryToVisit(installation, canvasId, cookie);
    if (code === "served") return;
    if (code !== closeCode.overloaded || tries > 300) throw new Error(`closed with ${code}`);
    await passing(50);
  }
}

async function tryToVisit(
  installation: Installation,
  canvasId: string,
  cookie: string,
): Promise<number | "served"> {
  const socket = bareSocket(installation, canvasId, { cookie });
  const closed = closeOf(socket);
  socket.once("open", () => socket.send(askAll));
  const served = new Promise<"served">((resolve) => {
    socket.on("message", (data: Buffer) => {
      if (data[0] === channel.sync && data[1] === syncStep.missing) resolve("served");
    });
  });
  const how = await Promise.race([served, closed]);
  socket.close();
  await closed;
  return how;
}
