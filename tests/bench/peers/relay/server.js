import { fdatasyncSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { WebSocketServer } from "ws";

/**
 * The physical limit: forwards each binary frame to the others of its room and keeps nothing. It knows no CRDT. Who asks
 * for the state (sync step 1) gets the bytes of STATE_FILE, prepared beforehand, as step 2; answers to step 1 end here.
 *
 * With SYNC it does the least that a server can do which is durable before it tells: each edit is written behind the one
 * before, into a file that is there in full already, and synced (data alone) before it is forwarded.
 */
const port = Number(process.env.PORT ?? 0);
const stateFile = process.env.STATE_FILE;
const stepTwo = syncStepTwo(
  stateFile === undefined ? Buffer.from([0, 0]) : readFileSync(stateFile),
);

const keep = process.env.SYNC === undefined ? () => {} : syncedFile(process.env.DATA_DIR ?? ".");

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
    if (frame[0] === 0) keep(frame);
    for (const other of room) if (other !== socket) other.send(frame);
  });
});

function syncedFile(folder) {
  const size = 64 * 1024 * 1024;
  const file = openSync(join(folder, "edits"), "w");
  writeSync(file, Buffer.alloc(size));
  fsyncSync(file);
  let end = 0;
  return (frame) => {
    if (end + frame.length > size) end = 0;
    end += writeSync(file, frame, 0, frame.length, end);
    fdatasyncSync(file);
  };
}

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
