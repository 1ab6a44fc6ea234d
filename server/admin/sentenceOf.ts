import { NewerDatabase } from "../db/migrations/migrate.ts";
import { codeOf, isRefusedWrite, sqliteCodeOf } from "../db/refusedWrite.ts";

/** What SQLite's primary result codes (https://sqlite.org/rescode.html) mean to whoever runs the machine. */
const sqliteReasons: Record<number, string> = {
  5: "another program holds the database, try again",
  8: "not allowed to write",
  10: "the disk cannot be read or written",
  11: "the database file is damaged",
  13: "there is no space left on the disk",
  14: "the file cannot be opened",
  26: "the file is not a database",
};

const systemReasons: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "there is no space left on the disk",
  EDQUOT: "there is no space left on the disk",
  EFBIG: "the file may not become that large",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of the path is no folder",
  ECONNREFUSED: "nothing answers there",
  ENOTFOUND: "there is no such host",
  ETIMEDOUT: "no answer in time",
};

/** PostgreSQL's own codes (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const postgresReasons: Record<string, string> = {
  "28P01": "the password is wrong",
  "28000": "the user is not let in",
  "3D000": "there is no such database",
  "42501": "permission denied",
  "53100": "there is no space left on its disk",
  "57P03": "it is starting or stopping, try again",
};

/** Why the machine or the database refused, in words of ours; null for an error that is not of their kind: a bug. */
export function sentenceOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof NewerDatabase) return error.message;
  const sqlite = sqliteCodeOf(error);
  if (sqlite !== null)
    return `${sqliteReasons[sqlite] ?? "the database refuses"} (${error.message})`;
  const code = codeOf(error);
  const reason = systemReasons[code] ?? postgresReasons[code];
  if (reason !== undefined) return `${reason} (${error.message || code})`;
  // PostgreSQL's own words, or those of a connection to it that was lost.
  if ("severity" in error || isRefusedWrite(error)) return error.message;
  return error.cause === undefined ? null : sentenceOf(error.cause);
}
