import { gaveUp } from "./patientClient.ts";

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that say that the storage, not the statement, is at fault. */
const sqliteCodes: ReadonlySet<number> = new Set([
  5, // BUSY: another program holds the file
  8, // READONLY
  10, // IOERR
  13, // FULL
]);

/** PostgreSQL's classes and codes (https://www.postgresql.org/docs/current/errcodes-appendix.html) that say the same. */
const postgresCodes = [
  /^08/, // no connection
  /^53/, // disk full, out of memory, too many connections
  /^57P/, // shutting down, starting
  /^58/, // the system's errors
  /^25006$/, // a standby, or set to read-only
  /^XX00[12]$/, // damaged pages
];

/** Node's, of an address that nobody answers at. */
const networkCodes: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

/** What pg and its pool say of lost connections, which have no code. */
const lostConnections = [
  gaveUp,
  "Connection terminated",
  "timeout expired",
  "timeout exceeded when trying to connect",
  "Client has encountered a connection error and is not queryable",
  "Postgres connection has been discarded",
];

/**
 * Whether storage refused a write (a full or read-only disk, say) or cannot be reached. Then the transaction is undone as
 * a whole, unless PostgreSQL went away during its commit: of that nobody knows before it is asked again.
 */
export function isRefusedWrite(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const sqliteCode = sqliteCodeOf(error);
  if (sqliteCode !== null) return sqliteCodes.has(sqliteCode);
  const code = codeOf(error);
  if (postgresCodes.some((pattern) => pattern.test(code)) || networkCodes.has(code)) return true;
  return lostConnections.some((words) => error.message.startsWith(words));
}

/** The primary result code of an error of SQLite; null for any other error. */
export function sqliteCodeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode & 0xff : null;
}

/** PostgreSQL's five characters, or Node's word for why it cannot be reached; empty for an error of neither. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
