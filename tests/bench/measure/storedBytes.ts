import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Bytes of all files in a folder. Files that go meanwhile count nothing. */
export async function storedBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const stats = await lstat(join(entry.parentPath, entry.name)).catch(() => null); // Gone since.
        return stats?.size ?? 0;
      }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
