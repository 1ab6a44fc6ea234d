import { WebSocket, type RawData } from "ws";
import type { CanvasId } from "#shared/canvas.ts";
import { closeCode } from "#shared/wire.ts";
import type { Connection, SyncSocket } from "./connection.ts";
import type { Admission, Admitted } from "./door.ts";
import { Intake, type IntakeLimit } from "./intake.ts";
import type { Room } from "./room.ts";
import { Session } from "./session.ts";
import type { SyncSetting } from "./upgrade.ts";

/** A socket that was accepted and has said nothing yet. */
export interface Arrival {
  socket: SyncSocket;
  connection: Connection;
  cookie: string | undefined;
  canvasId: CanvasId;
}

type Setting = SyncSetting & { intakeLimit: IntakeLimit };

/** Judges an arrival at the door and takes it into its room, or closes it with the reason. Never rejects. */
export async function receive(arrival: Arrival, setting: Setting): Promise<void> {
  const { socket, connection, canvasId } = arrival;
  const { registry, feed, logger } = setting;
  const changes = registry.changes.collect();
  let stopWatching = () => {};
  try {
    let admission = await admit(arrival, setting);
    if (admission.ok) {
      const { workshopId } = admission.guest;
      stopWatching = feed.watch(workshopId);
      if (!feed.isStanding(workshopId)) {
        await feed.watching(workshopId);
        admission = await admit(arrival, setting); // What changed before the feed stood was told to nobody.
      }
    }
    if (!admission.ok) return connection.refuse(admission.code);
    const room = await registry.open(canvasId);
    const judged = changes.judge(admission.guest, canvasId);
    if (!judged.ok) return connection.refuse(judged.code);
    if (socket.readyState !== WebSocket.OPEN) return;
    socket.on("close", stopWatching);
    stopWatching = () => {};
    enter(arrival, room, judged.guest, setting);
  } catch (error) {
    if (registry.closedWith === null)
      logger.error({ canvasId, err: error }, "could not open a room");
    connection.refuse(registry.closedWith ?? closeCode.overloaded);
  } finally {
    changes.end();
    stopWatching();
  }
}

function admit({ cookie, canvasId }: Arrival, { door }: Setting): Promise<Admission> {
  return door.admit(cookie, canvasId);
}

function enter(
  { socket, connection }: Arrival,
  room: Room,
  guest: Admitted,
  { door, meter, intakeLimit }: Setting,
): void {
  const history = {
    eventsAfter: (n: number) => door.eventsAfter(guest.workshopId, n),
    generation: () => door.generation(),
  };
  const session = new Session(connection, guest, history, meter);
  const intake = new Intake(intakeLimit, socket);
  if (guest.isArchived) room.hold("archived");
  room.join(session);
  socket.on("message", (data, isBinary) => {
    const frame = bytesOf(data);
    intake.took(frame.length);
    if (isBinary) room.receive(session, frame);
    else room.dismiss(session, closeCode.malformed);
  });
  socket.onTooLarge = () => room.dismiss(session, closeCode.tooLarge);
  connection.onDrained = () => room.drained(session);
  connection.onStuck = () => room.dismiss(session, closeCode.overloaded);
  socket.on("close", () => room.leave(session));
  socket.resume();
}

/** With `binaryType` "arraybuffer" ws gives a frame in memory of its own: nothing read from it can reach beyond it. */
function bytesOf(data: RawData): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Array.isArray(data) ? Buffer.concat(data) : data;
}
