import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { can, type Action } from "#shared/policy.ts";
import { err, ok, type Result } from "#shared/result.ts";
import type { Member, WorkshopId } from "#shared/workshop.ts";
import { personBehind } from "../commands/sessions.ts";
import { canvasWith, type TemplatedCanvas } from "../db/canvases.ts";
import { inviteWith, type Invite } from "../db/invites.ts";
import { memberOfPerson } from "../db/members.ts";
import type { PersonId } from "../db/people.ts";
import { templateWith, type StoredTemplate } from "../db/templates.ts";
import { threadWith } from "../db/threads.ts";
import { clientAddress } from "./clientAddress.ts";
import type { Parts } from "./parts.ts";
import { refuse } from "./refusals.ts";
import { sessionCookie } from "./sessionCookie.ts";

/** Who asks, in the workshop that the address is about. */
export interface Visit {
  workshopId: WorkshopId;
  personId: PersonId;
  member: Member;
}

interface WorkshopEnv {
  Variables: { visit: Visit };
}
interface CanvasEnv {
  Variables: { visit: Visit; templated: TemplatedCanvas };
}
interface TemplateEnv {
  Variables: { visit: Visit; stored: StoredTemplate };
}
interface InviteEnv {
  Variables: { visit: Visit; invite: Invite };
}

/**
 * What stands before the routes of members. Always in this order: 401 without a session, 404 for what is not there or is
 * in a workshop one is not in (the two cannot be told apart), 403 without the right; only then is the body looked at.
 */
export function createGuards({ means: { db, clock }, rateLimiter, trustedProxies }: Parts) {
  const personOf = (c: Context) => personBehind(db, getCookie(c, sessionCookie), clock.now());

  async function enter<T>(
    c: Context,
    action: Action,
    find: () => Promise<T | null>,
    workshopOf: (found: T) => WorkshopId,
  ): Promise<Result<{ found: T; visit: Visit }, "no-session" | "not-found" | "no-right">> {
    const personId = await personOf(c);
    if (personId === null) return err("no-session");
    const found = await find();
    if (found === null) return err("not-found");
    const workshopId = workshopOf(found);
    const member = await memberOfPerson(db, workshopId, personId);
    if (!member) return err("not-found");
    if (!can(member.role, action)) return err("no-right");
    return ok({ found, visit: { workshopId, personId, member } });
  }

  const param = (c: Context, name: string) => c.req.param(name) ?? "";

  return {
    personOf,

    limited: createMiddleware(async (c, next) => {
      const seconds = rateLimiter(clientAddress(c, trustedProxies));
      if (seconds === 0) return next();
      c.header("Retry-After", String(seconds));
      return refuse(c, "too-many");
    }),

    workshop: (action: Action) =>
      createMiddleware<WorkshopEnv>(async (c, next) => {
        const entered = await enter(
          c,
          action,
          async () => param(c, "w"),
          (id) => id,
        );
        if (!entered.ok) return refuse(c, entered.error);
        c.set("visit", entered.value.visit);
        return next();
      }),

    canvas: (action: Action) =>
      createMiddleware<CanvasEnv>(async (c, next) => {
        const find = () => canvasWith(db, param(c, "c"));
        const entered = await enter(c, action, find, ({ canvas }) => canvas.workshopId);
        if (!entered.ok) return refuse(c, entered.error);
        c.set("visit", entered.value.visit);
        c.set("templated", entered.value.found);
        return next();
      }),

    thread: (action: Action) =>
      createMiddleware<CanvasEnv>(async (c, next) => {
        const find = async () => {
          const thread = await threadWith(db, param(c, "t"));
          return thread && canvasWith(db, thread.canvasId);
        };
        const entered = await enter(c, action, find, ({ canvas }) => canvas.workshopId);
        if (!entered.ok) return refuse(c, entered.error);
        c.set("visit", entered.value.visit);
        c.set("templated", entered.value.found);
        return next();
      }),

    template: (action: Action) =>
      createMiddleware<TemplateEnv>(async (c, next) => {
        const find = () => templateWith(db, param(c, "t"));
        const entered = await enter(c, action, find, ({ record }) => record.workshopId);
        if (!entered.ok) return refuse(c, entered.error);
        c.set("visit", entered.value.visit);
        c.set("stored", entered.value.found);
        return next();
      }),

    invite: (action: Action) =>
      createMiddleware<InviteEnv>(async (c, next) => {
        const find = () => inviteWith(db, param(c, "i"));
        const entered = await enter(c, action, find, ({ workshopId }) => workshopId);
        if (!entered.ok) return refuse(c, entered.error);
        c.set("visit", entered.value.visit);
        c.set("invite", entered.value.found);
        return next();
      }),
  };
}

export type Guards = ReturnType<typeof createGuards>;
