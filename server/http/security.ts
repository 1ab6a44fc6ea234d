import { createMiddleware } from "hono/factory";
import { secureHeaders } from "hono/secure-headers";
import { refuse } from "./refusals.ts";

/** Styles alone may be inline: the component library and the editor set them while running. */
export const securityHeaders = (publicUrl: string) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      objectSrc: ["'none'"],
    },
    xFrameOptions: "DENY",
    referrerPolicy: "no-referrer",
    strictTransportSecurity: publicUrl.startsWith("https:"),
  });

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The origins whose pages may change anything or open a socket: that of `PUBLIC_URL`. On one's own machine the loopback
 * host goes by three names, so there all three are allowed.
 */
export function originsOf(publicUrl: string): ReadonlySet<string> {
  const { origin, protocol, hostname, port } = new URL(publicUrl);
  if (!loopback.includes(hostname)) return new Set([origin]);
  return new Set(loopback.map((host) => new URL(`${protocol}//${host}:${port}`).origin));
}

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses what another site's page would change with this browser's session. Programs send no Origin and are let through. */
export const refuseForeignOrigin = (allowed: ReadonlySet<string>) =>
  createMiddleware(async (c, next) => {
    const origin = c.req.header("Origin");
    if (origin === undefined || safeMethods.has(c.req.method) || allowed.has(origin)) return next();
    return refuse(c, "foreign-origin");
  });
