import { SQLite } from "@hocuspocus/extension-sqlite";
import { Server } from "@hocuspocus/server";

/**
 * Hocuspocus as its documentation sets it up, with its SQLite extension; all other settings are its defaults. Its SQLite
 * driver is one major version newer than it asks for: that one comes built, the older one needs a compiler.
 */
const server = new Server({
  port: Number(process.env.PORT ?? 0),
  address: "127.0.0.1",
  quiet: true,
  extensions: [new SQLite({ database: `${process.env.DATA_DIR}/hocuspocus.sqlite` })],
});

await server.listen();
console.log(`listening on ${server.address.port}`);
