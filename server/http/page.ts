import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Context } from "hono";
import { getMimeType } from "hono/utils/mime";

interface PageFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Null for what is compressed already, like fonts and images. */
  gzipped: Uint8Array<ArrayBuffer> | null;
  type: string;
}

const compress = promisify(gzip);
const compressible = new Set([".html", ".js", ".css", ".svg", ".json", ".webmanifest", ".txt"]);

/**
 * Serves the built client. What is in `assets/` has its hash in its name and never changes, so it is read and compressed
 * once and browsers keep it; every address that is no file is the page itself, which decides what to show there.
 */
export function servePage(pageDir: string) {
  const assets = new Map<string, Promise<PageFile | null>>();

  const assetAt = (path: string): Promise<PageFile | null> => {
    const kept = assets.get(path) ?? readPageFile(pageDir, path);
    assets.set(path, kept);
    // Only what exists is kept: names that do not are without number.
    void kept.then((file) => file ?? assets.delete(path));
    return kept;
  };

  return async (c: Context): Promise<Response> => {
    const { path } = c.req;
    if (path.startsWith("/assets/")) {
      const asset = await assetAt(path);
      return asset ? answer(c, asset, "public, max-age=31536000, immutable") : c.notFound();
    }
    const file = extname(path) === "" ? null : await readPageFile(pageDir, path);
    const page = file ?? (await readPageFile(pageDir, "/index.html"));
    return page ? answer(c, page, "no-cache") : c.text("The page is not built.", 503);
  };
}

function answer(c: Context, { bytes, gzipped, type }: PageFile, cacheControl: string): Response {
  c.header("Content-Type", type);
  c.header("Cache-Control", cacheControl);
  if (!gzipped) return c.body(bytes);
  c.header("Vary", "Accept-Encoding");
  if (!/\bgzip\b/.test(c.req.header("Accept-Encoding") ?? "")) return c.body(bytes);
  c.header("Content-Encoding", "gzip");
  return c.body(gzipped);
}

/** Null when there is no such file, and for a path that would leave the folder. */
async function readPageFile(pageDir: string, path: string): Promise<PageFile | null> {
  const relative = normalize(path);
  if (relative.includes("..") || relative.includes("\0") || relative.includes("%")) return null;
  try {
    const bytes = new Uint8Array(await readFile(join(pageDir, relative)));
    const gzipped = compressible.has(extname(relative))
      ? new Uint8Array(await compress(bytes))
      : null;
    return { bytes, gzipped, type: getMimeType(relative) ?? "application/octet-stream" };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR";
}
