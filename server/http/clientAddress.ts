import { isIP } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * Who asks, for the rate limit: the peer of the connection, or, behind proxies of ours, the one that the outermost of
 * them was asked by. Each proxy adds its peer at the end of X-Forwarded-For; what stands further left anybody may have
 * written, so it never counts.
 */
export function clientAddress(c: Context, trustedProxies: number): string {
  const peer = getConnInfo(c).remote.address ?? "unknown";
  if (trustedProxies === 0) return peer;
  const forwarded = (c.req.header("X-Forwarded-For") ?? "").split(",").map(withoutPort);
  const client = forwarded[Math.max(0, forwarded.length - trustedProxies)] ?? "";
  return isIP(client) === 0 ? peer : client;
}

/** Some proxies write `192.0.2.1:4711` and `[2001:db8::1]:4711`. */
function withoutPort(entry: string): string {
  const trimmed = entry.trim();
  const bracketed = /^\[([^\]]*)\]/.exec(trimmed)?.[1];
  return bracketed ?? trimmed.replace(/^([\d.]+):\d+$/, "$1");
}
