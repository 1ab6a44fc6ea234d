import type { Context } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import type { CookieOptions } from "hono/utils/cookie";
import { sessionMs } from "../commands/sessions.ts";

export const sessionCookie = "trivium_session";

const where = (publicUrl: string): CookieOptions => ({
  httpOnly: true,
  sameSite: "Lax",
  path: "/",
  secure: publicUrl.startsWith("https:"),
});

/** Gives the browser its session; null changes nothing, since it has one. */
export function giveSession(c: Context, secret: string | null, publicUrl: string): void {
  if (secret === null) return;
  setCookie(c, sessionCookie, secret, { ...where(publicUrl), maxAge: sessionMs / 1000 });
}

export function takeSession(c: Context, publicUrl: string): void {
  deleteCookie(c, sessionCookie, where(publicUrl));
}
