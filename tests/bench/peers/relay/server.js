import { readFileSync } from "node:fs";
import { WebSocketServer } from "ws";

/**
 * The physical limit: forwards each binary frame to the others of its room and keeps nothing. It knows no CRDT. Who asks
 * for the state (sync step 1) gets the bytes of STATE_FILE, prepared beforehand, as step 2; answers to step 1 end here.
 */
const port = Number(process.env.PORT ?? 0);
const stateFile = process.env.STATE_FILE;
const stepTwo = syncStepTwo(
  stateFile === undefined ? Buffer.from([0, 0]) : readFileSync(stateFile),
);

const rooms = new Map();
const server = new WebSocketServer({ port, host: "127.0.0.1", perMessageDeflate: false });

server.on("listening", () => console.log(`listening on ${server.address().port}`));
server.on("connection", (socket, request) => {
  const name = request.url ?? "/";
  const room = rooms.get(name) ?? new Set();
  rooms.set(name, room.add(socket));
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    room.delete(socket);
    if (room.size === 0) rooms.delete(name);
  });
  socket.on("message", (frame) => {
    if (frame[0] === 0 && frame[1] === 0) return socket.send(stepTwo);
    if (frame[0] === 0 && frame[1] === 1) return;
    for (const other of room) if (other !== socket) other.send(frame);
  });
});

function syncStepTwo(state) {
  const length = [];
  for (let rest = state.length; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) {
      length.push(rest);
      break;
    }
    length.push((rest % 128) + 128);
  }
  return Buffer.concat([Buffer.from([0, 1, ...length]), state]);
}
