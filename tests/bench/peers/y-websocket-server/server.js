import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setPersistence, setupWSConnection } from "@y/websocket-server/utils";
import { LeveldbPersistence } from "y-leveldb";
import * as Y from "yjs";

/**
 * @y/websocket-server as its own `server.js` starts it, with y-leveldb joined to it in the way that y-websocket did when
 * YPERSISTENCE was set (0.1.5 still documents the variable and no longer reads it). As declared, its packages resolve
 * to three different Yjs, between which edits are lost; package.json holds them to the stable one.
 */
const leveldb = new LeveldbPersistence(join(process.env.DATA_DIR, "leveldb"));
setPersistence({
  provider: leveldb,
  bindState: async (name, doc) => {
    const kept = await leveldb.getYDoc(name);
    const newer = Y.encodeStateAsUpdate(doc);
    void leveldb.storeUpdate(name, newer);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(kept));
    doc.on("update", (update) => void leveldb.storeUpdate(name, update));
  },
  writeState: async () => {},
});

const { Server: Sockets } = createRequire(
  createRequire(import.meta.url).resolve("@y/websocket-server/package.json"),
)("ws"); // Its own version of ws.
const sockets = new Sockets({ noServer: true });
sockets.on("connection", setupWSConnection);
const server = createServer((_request, response) => response.end("okay"));
server.on("upgrade", (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit("connection", ws, request));
});
server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
  console.log(`listening on ${server.address().port}`);
});
