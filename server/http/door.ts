import { parse } from "hono/utils/cookie";
import { can } from "#shared/policy.ts";
import { closeCode } from "#shared/wire.ts";
import type { Clock } from "../clock.ts";
import { applicantFor } from "../db/admission.ts";
import { eventsAfter } from "../db/events.ts";
import { generationOf } from "../db/installation.ts";
import type { Db } from "../db/schema.ts";
import { hashOfSecret } from "../random.ts";
import type { Door } from "../rooms/door.ts";
import { sessionCookie } from "./sessionCookie.ts";

/** The rooms' door, opened by the same session as the HTTP routes. */
export function createDoor(db: Db, clock: Clock): Door {
  return {
    async admit(cookie, canvasId) {
      const secret = parse(cookie ?? "", sessionCookie)[sessionCookie];
      if (secret === undefined) return { ok: false, code: closeCode.signedOut };
      const tokenHash = hashOfSecret(secret);
      const now = clock.now().toISOString();
      const applicant = await applicantFor(db, { tokenHash, canvasId, now });
      if (applicant === "no-session") return { ok: false, code: closeCode.signedOut };
      if (applicant === "no-member") return { ok: false, code: closeCode.noSuchCanvas };
      if (!can(applicant.member.role, "read")) return { ok: false, code: closeCode.notAllowed };
      return { ok: true, guest: { ...applicant, signIn: tokenHash } };
    },
    eventsAfter: (workshopId, n) => eventsAfter(db, workshopId, n),
    generation: () => generationOf(db),
  };
}
