/** SQLite's primary result codes (https://sqlite.org/rescode.html) that say that the storage, not the statement, is at fault. */
const storageCodes: ReadonlySet<number> = new Set([
  5, // BUSY: another program holds the file
  8, // READONLY
  10, // IOERR
  13, // FULL
]);

/** Whether storage refused a write (a full or read-only disk, say). Then the transaction is undone as a whole. */
export function isRefusedWrite(error: unknown): boolean {
  const code = sqliteCodeOf(error);
  return code !== null && storageCodes.has(code);
}

/** The primary result code of an error of SQLite; null for any other error. */
export function sqliteCodeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode & 0xff : null;
}
