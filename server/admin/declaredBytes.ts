import { open } from "node:fs/promises";

const headerBytes = 100;

/** How long a SQLite file says it is (https://sqlite.org/fileformat2.html#the_database_header); 0 for any other file. */
export async function declaredBytes(file: string): Promise<number> {
  const handle = await open(file, "r");
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    if (bytesRead < headerBytes || !buffer.toString("latin1").startsWith("SQLite format 3\0")) {
      return 0;
    }
    const pageBytes = buffer.readUInt16BE(16);
    const pages = buffer.readUInt32BE(28);
    return pages * (pageBytes === 1 ? 65_536 : pageBytes);
  } finally {
    await handle.close();
  }
}
