import type { CanvasId } from "#shared/canvas.ts";
import type { Member, University, WorkshopId } from "#shared/workshop.ts";
import type { Db } from "./schema.ts";

/** What the door has to know of somebody who wants into a canvas. */
export interface Applicant {
  workshopId: WorkshopId;
  member: Member;
  university: University | null;
  isArchived: boolean;
}

/**
 * One question for all of it, because a class that comes at once asks it a hundred times: "no-session" for a sign-in that
 * is unknown or over, "no-member" for an unknown canvas or one of a workshop whose member this is not (any more).
 */
export async function applicantFor(
  db: Db,
  { tokenHash, canvasId, now }: { tokenHash: string; canvasId: CanvasId; now: string },
): Promise<Applicant | "no-session" | "no-member"> {
  const row = await db
    .selectFrom("sessions")
    .leftJoin("canvases", (join) => join.on("canvases.id", "=", canvasId))
    .leftJoin("members", (join) =>
      join
        .onRef("members.person_id", "=", "sessions.person_id")
        .onRef("members.workshop_id", "=", "canvases.workshop_id")
        .on("members.removed_at", "is", null),
    )
    .leftJoin("universities", "universities.id", "members.university_id")
    .select(["canvases.archived_at", "members.id", "members.workshop_id", "members.name"])
    .select(["members.university_id", "members.role", "members.signs_for", "members.joined_at"])
    .select(["universities.name as university_name", "universities.short_name"])
    .select(["universities.country", "universities.color"])
    .where("sessions.token_hash", "=", tokenHash)
    .where("sessions.expires_at", ">", now)
    .executeTakeFirst();
  if (!row) return "no-session";
  const { id, workshop_id, name, role, joined_at } = row;
  if (id === null || workshop_id === null || name === null || role === null || joined_at === null) {
    return "no-member";
  }
  return {
    workshopId: workshop_id,
    member: {
      id,
      name,
      role,
      universityId: row.university_id,
      signsFor: row.signs_for,
      joinedAt: joined_at,
    },
    university: universityIn(row),
    isArchived: row.archived_at !== null,
  };
}

function universityIn(row: {
  university_id: string | null;
  university_name: string | null;
  short_name: string | null;
  country: string | null;
  color: string | null;
}): University | null {
  const { university_id, university_name, short_name, country, color } = row;
  if (university_id === null || university_name === null) return null;
  if (short_name === null || color === null) return null;
  return { id: university_id, name: university_name, shortName: short_name, country, color };
}
