import type { PostgresPool } from "kysely";
import { Pool, types, type PoolClient } from "pg";
import { PatientClient } from "./patientClient.ts";

export interface PoolSettings {
  /** Connections at most. */
  size: number;
  /** How long to wait for a connection, a free one of the pool's or a new one. */
  connectMs: number;
  /** How long to wait for the answer to a query; after that the connection counts as lost. */
  answerMs: number;
}

/** `count(*)` and `seq` are 64 bits wide; none of ours will pass 2^53. */
const int8 = 20;
const bytea = 17;

function parserOf(oid: number, format?: "text" | "binary"): unknown {
  if (oid === int8 && format !== "binary") return Number;
  if (oid === bytea && format !== "binary") return bytesFromHex;
  return types.getTypeParser(oid, format === "binary" ? "binary" : "text");
}

/** A plain array, as node:sqlite gives it, and not a part of Node's shared pool of buffers. */
function bytesFromHex(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length - 2) / 2);
  Buffer.from(bytes.buffer).write(text.slice(2), "hex");
  return bytes;
}

/** Connections to PostgreSQL, as Kysely wants them. */
export function openPool(url: string, { size, connectMs, answerMs }: PoolSettings): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    application_name: "trivium",
    max: size,
    connectionTimeoutMillis: connectMs,
    query_timeout: answerMs,
    keepAlive: true,
    // What a process that vanished in a transaction had locked is free again after this.
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser: parserOf },
  });
  // A lost connection is told to whoever asks it next. Without listeners Node would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => {}));
  const clients = new WeakMap<PoolClient, PatientClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = clients.get(client);
      if (known) return known;
      const patient = new PatientClient(client);
      clients.set(client, patient);
      return patient;
    },
  };
}
