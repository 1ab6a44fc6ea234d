import { err, ok, type Result } from "#shared/result.ts";
import type { Happening } from "#shared/events.ts";
import type { Role, UniversityId, WorkshopId } from "#shared/workshop.ts";
import { insertInvite, inviteWithToken, markInviteRevoked, type Invite } from "../db/invites.ts";
import type { Db } from "../db/schema.ts";
import { universityOf } from "../db/universities.ts";
import { hashOfSecret, type Random } from "../random.ts";
import type { Means } from "./means.ts";

export interface InviteRequest {
  role: Role;
  universityId?: UniversityId | undefined;
  /** In UTC with milliseconds, so that instants compare as text. One that has passed makes an invite that lets nobody in. */
  expiresAt?: string | undefined;
}

/** An invite with its token: the one time that anybody sees it. */
export type NewInvite = Invite & { token: string };

export async function createInvite(
  { random, record }: Means,
  workshopId: WorkshopId,
  request: InviteRequest,
): Promise<Result<NewInvite, "unknown-university">> {
  return record(async (tx, at) => {
    const { universityId } = request;
    if (universityId !== undefined && !(await universityOf(tx, workshopId, universityId))) {
      return err("unknown-university");
    }
    const invite = await addInvite(tx, random, workshopId, request, at);
    return ok({ value: invite, workshopId, happenings: [inviteCreated(invite)] });
  });
}

/** Writes the row; the caller sees to its event. */
export async function addInvite(
  db: Db,
  random: Random,
  workshopId: WorkshopId,
  { role, universityId, expiresAt }: InviteRequest,
  at: string,
): Promise<NewInvite> {
  const token = random.secret();
  const invite: Invite = {
    id: random.id(),
    workshopId,
    role,
    universityId: universityId ?? null,
    createdAt: at,
    expiresAt: expiresAt ?? null,
  };
  await insertInvite(db, invite, hashOfSecret(token));
  return { ...invite, token };
}

export const inviteCreated = ({ id, role }: Invite): Happening => ({
  type: "invite-created",
  inviteId: id,
  role,
});

/** From now on its link lets nobody in; whoever joined stays. Revoking twice changes nothing the second time. */
export async function revokeInvite({ record }: Means, invite: Invite): Promise<void> {
  await record<undefined, never>(async (tx, at) => {
    const isFirst = await markInviteRevoked(tx, invite.id, at);
    const happenings: Happening[] = isFirst
      ? [{ type: "invite-revoked", inviteId: invite.id }]
      : [];
    return ok({ value: undefined, workshopId: invite.workshopId, happenings });
  });
}

export type InviteRefusal = "unknown-invite" | "invite-expired";

/** The invite behind a token that still lets people in at `at`. */
export async function openInvite(
  db: Db,
  token: string,
  at: string,
): Promise<Result<Invite, InviteRefusal>> {
  const invite = await inviteWithToken(db, hashOfSecret(token));
  if (!invite) return err("unknown-invite");
  if (invite.expiresAt !== null && invite.expiresAt <= at) return err("invite-expired");
  return ok(invite);
}
