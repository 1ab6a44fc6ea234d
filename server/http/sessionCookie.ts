import type { Context } from "hono";
import { setCookie } from "hono/cookie";
import { sessionMs } from "../commands/sessions.ts";

export const sessionCookie = "trivium_session";

/** Gives the browser its session; null changes nothing, since it has one. */
export function giveSession(c: Context, secret: string | null, publicUrl: string): void {
  if (secret === null) return;
  setCookie(c, sessionCookie, secret, {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    secure: publicUrl.startsWith("https:"),
    maxAge: sessionMs / 1000,
  });
}
