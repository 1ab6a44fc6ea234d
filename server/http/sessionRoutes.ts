import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { getCookie } from "hono/cookie";
import { endSession } from "../commands/sessions.ts";
import { members } from "./describe.ts";
import type { Guards } from "./guards.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";
import { sessionCookie, takeSession } from "./sessionCookie.ts";

const signOut = createRoute({
  method: "delete",
  path: "/api/session",
  summary:
    "Sign out: this session ends, here and on its open sockets; others of the same person stay",
  tags: ["Joining"],
  responses: {
    204: { description: "Ended, and the cookie taken back" },
    401: members[401],
    403: members[403],
    503: members[503],
  },
});

export function sessionRoutes({ means, publicUrl }: Parts, guards: Guards) {
  return new OpenAPIHono().openapi(signOut, async (c) => {
    const secret = getCookie(c, sessionCookie);
    const isSignedIn = (await guards.personOf(c)) !== null;
    if (secret !== undefined) {
      await endSession(means, secret);
      takeSession(c, publicUrl);
    }
    return isSignedIn ? c.body(null, 204) : refuse(c, "no-session");
  });
}
