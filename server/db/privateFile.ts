import { closeSync, openSync } from "node:fs";

/**
 * Makes the file for its owner alone, before SQLite would make it for everybody to read; what SQLite puts beside it
 * takes its mode over. A file that is there is not opened: closing it again would drop the locks that another
 * connection of this process holds on it.
 */
export function makePrivateFile(file: string): void {
  try {
    closeSync(openSync(file, "wx", 0o600));
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!isThere) throw error;
  }
}
