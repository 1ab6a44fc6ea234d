import { parse } from "hono/utils/cookie";
import { can } from "#shared/policy.ts";
import { closeCode } from "#shared/wire.ts";
import type { Clock } from "../clock.ts";
import { personBehind } from "../commands/sessions.ts";
import { workshopOfCanvas } from "../db/canvases.ts";
import { eventsAfter } from "../db/events.ts";
import { memberOfPerson } from "../db/members.ts";
import type { Db } from "../db/schema.ts";
import { universityOf } from "../db/universities.ts";
import type { Door } from "../rooms/door.ts";
import { sessionCookie } from "./sessionCookie.ts";

/** The rooms' door, opened by the same session as the HTTP routes. */
export function createDoor(db: Db, clock: Clock): Door {
  return {
    async admit(cookie, canvasId) {
      const secret = parse(cookie ?? "", sessionCookie)[sessionCookie];
      const personId = await personBehind(db, secret, clock.now());
      if (personId === null) return { ok: false, code: closeCode.signedOut };
      const workshopId = await workshopOfCanvas(db, canvasId);
      if (workshopId === null) return { ok: false, code: closeCode.noSuchCanvas };
      const member = await memberOfPerson(db, workshopId, personId);
      if (!member) return { ok: false, code: closeCode.noSuchCanvas };
      if (!can(member.role, "read")) return { ok: false, code: closeCode.notAllowed };
      const { universityId } = member;
      const university =
        universityId === null ? null : await universityOf(db, workshopId, universityId);
      return { ok: true, guest: { workshopId, member, university } };
    },
    eventsAfter: (workshopId, n) => eventsAfter(db, workshopId, n),
  };
}
