import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { systemClock } from "../../server/clock.ts";
import { openPostgres } from "../../server/db/openPostgres.ts";
import type { Db } from "../../server/db/schema.ts";
import { postgresUpdateLog } from "../../server/log/postgresUpdateLog.ts";

/**
 * How many updates a second PostgreSQL takes from several processes of the room server, and how much log of its own each
 * costs it: `node tests/bench/storeRate.ts postgres://… [processes] [waiting] [seconds]`. The database should be one that
 * may be thrown away. `waiting` updates are under way at a process at any time, each of 60 bytes: a typed letter's.
 */
const [url = "", processes = "4", waiting = "64", seconds = "4"] = process.argv.slice(2);
const updateBytes = 60;

const stores = await Promise.all(
  Array.from({ length: Number(processes) }, () => openPostgres(url)),
);
const [first] = stores;
if (!first) throw new Error("at least one process is needed");

const before = await writtenBytes(first);
const until = performance.now() + Number(seconds) * 1000;
const times: number[] = [];
const counts = await Promise.all(stores.map(fill));
const rows = counts.reduce((a, b) => a + b, 0);
const wal = (await writtenBytes(first)) - before;
times.sort((a, b) => a - b);
const p = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
console.log(
  `${processes} processes, ${waiting} waiting at each: ${Math.round(rows / Number(seconds))} updates/s, ` +
    `append p50 ${p(0.5)} ms, p99 ${p(0.99)} ms, ${Math.round(wal / rows)} bytes of WAL each`,
);
await Promise.all(stores.map((db) => db.destroy()));

async function fill(db: Db, process: number): Promise<number> {
  const log = postgresUpdateLog(db, systemClock, { onAppended: (ms) => times.push(ms) });
  let count = 0;
  const write = async (n: number) => {
    while (performance.now() < until) {
      await log.append(`canvas-${process}-${n % 8}`, new Uint8Array(randomBytes(updateBytes)));
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: Number(waiting) }, (_, n) => write(n)));
  return count;
}

async function writtenBytes(db: Db): Promise<number> {
  const position = sql<{ bytes: string }>`select pg_current_wal_lsn() - '0/0'::pg_lsn as bytes`;
  return Number((await position.execute(db)).rows[0]?.bytes);
}
