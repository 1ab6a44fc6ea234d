import { createMiddleware } from "hono/factory";
import { refuse } from "./refusals.ts";

/** Far above the largest comment, far below what would hurt. */
const maxBytes = 256 * 1024;

/** How much of a body that is too large is read and thrown away, and for how long. */
const patience = { bytes: 32 * 1024 * 1024, ms: 10_000 };

/**
 * Reads every body to its end before anything is answered, and refuses those that are too large. Most clients hear
 * nothing while they send: answered too early, they find the connection broken in place of the refusal. A body beyond
 * all patience is refused at once, and may find it so.
 */
export const wholeBodies = createMiddleware(async (c, next) => {
  const { raw } = c.req;
  if (raw.method === "GET" || raw.method === "HEAD" || raw.body === null) return next();
  const announced = Number(c.req.header("Content-Length") ?? "0");
  if (announced <= maxBytes && !c.req.header("Transfer-Encoding")) {
    // Kept by the request: whoever asks for its JSON gets it from there, or what went wrong.
    await c.req.arrayBuffer().catch(() => undefined);
    return next();
  }
  const read = await readThrough(raw.body, announced);
  if (read.body === null) {
    // What is still to come is no next request.
    if (!read.isAtEnd) c.header("Connection", "close");
    return refuse(c, "too-large");
  }
  c.req.raw = new Request(raw, { method: raw.method, body: read.body });
  return next();
});

/** `body` is null when it is too large; then it was read on, but maybe not to its end. */
interface Read {
  body: Blob | null;
  isAtEnd: boolean;
}

async function readThrough(stream: ReadableStream<Uint8Array>, announced: number): Promise<Read> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  const limit = Promise.withResolvers<null>();
  let timer: NodeJS.Timeout | undefined;
  let size = 0;
  try {
    while (Math.max(size, announced) <= patience.bytes) {
      const isTooLarge = Math.max(size, announced) > maxBytes;
      if (isTooLarge) timer ??= setTimeout(() => limit.resolve(null), patience.ms);
      const next = await Promise.race([reader.read(), limit.promise]);
      if (next === null) break;
      if (next.done) return { body: isTooLarge ? null : new Blob(chunks), isAtEnd: true };
      size += next.value.length;
      if (size <= maxBytes) chunks.push(new Uint8Array(next.value));
      else chunks.length = 0;
    }
    return { body: null, isAtEnd: false };
  } catch {
    return { body: null, isAtEnd: false }; // The sender is gone: nobody hears what is answered.
  } finally {
    clearTimeout(timer);
  }
}
