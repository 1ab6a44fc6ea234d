import type { Happening } from "#shared/events.ts";
import { err, ok, type Result } from "#shared/result.ts";
import type { Member, UniversityId, Workshop } from "#shared/workshop.ts";
import type { Invite } from "../db/invites.ts";
import {
  insertMember,
  memberOfPerson,
  removedMemberOfPerson,
  restoreMember,
} from "../db/members.ts";
import type { PersonId } from "../db/people.ts";
import type { Db } from "../db/schema.ts";
import { universityOf } from "../db/universities.ts";
import { workshopWith } from "../db/workshops.ts";
import { openInvite, type InviteRefusal } from "./invites.ts";
import type { Means } from "./means.ts";
import { welcome } from "./sessions.ts";

export interface JoinRequest {
  token: string;
  name: string;
  /** Ignored when the invite carries a university. */
  universityId?: UniversityId | undefined;
  email?: string | undefined;
}

export interface Joined {
  workshop: Workshop;
  member: Member;
  session: string | null;
}

/**
 * Makes the person behind an invite's link a member with its role. Somebody who is a member already stays who they are,
 * with the role they have: a link neither raises nor lowers it. Somebody who was removed is the same member again, with
 * the link's role and without the right to sign.
 */
export async function join(
  { random, record }: Means,
  personId: PersonId | null,
  request: JoinRequest,
): Promise<Result<Joined, InviteRefusal | "unknown-university">> {
  return record<Joined, InviteRefusal | "unknown-university">(async (tx, at) => {
    const opened = await openInvite(tx, request.token, at);
    if (!opened.ok) return opened;
    const invite = opened.value;
    const { workshopId } = invite;
    const workshop = await workshopWith(tx, workshopId);
    if (!workshop) throw new Error(`invite ${invite.id} is to a workshop that does not exist`);

    const known = personId === null ? null : await welcomeBack(tx, invite, personId);
    if (known) {
      const { member, happenings } = known;
      return ok({ value: { workshop, member, session: null }, workshopId, happenings });
    }
    const universityId = await chosenUniversity(tx, invite, request.universityId);
    if (universityId === undefined) return err("unknown-university");
    const visitor = await welcome(tx, random, personId, at);
    const member: Member = {
      id: random.id(),
      name: request.name,
      universityId,
      role: invite.role,
      signsFor: null,
      joinedAt: at,
    };
    const email = request.email ?? null;
    await insertMember(tx, member, { workshopId, personId: visitor.personId, email });
    return ok({
      value: { workshop, member, session: visitor.session },
      workshopId,
      happenings: [{ type: "member-joined", member }],
    });
  });
}

/** The member that a person is already, or is again from now on; null for a newcomer. */
async function welcomeBack(
  tx: Db,
  { workshopId, role, universityId }: Invite,
  personId: PersonId,
): Promise<{ member: Member; happenings: Happening[] } | null> {
  const existing = await memberOfPerson(tx, workshopId, personId);
  if (existing) return { member: existing, happenings: [] };
  const removed = await removedMemberOfPerson(tx, workshopId, personId);
  if (!removed) return null;
  const member: Member = {
    ...removed,
    role,
    signsFor: null,
    universityId: universityId ?? removed.universityId,
  };
  await restoreMember(tx, member);
  return { member, happenings: [{ type: "member-joined", member }] };
}

/** Null for a guest; undefined when the university is none of the workshop's. */
async function chosenUniversity(
  db: Db,
  { workshopId, universityId: fixed }: Invite,
  asked: UniversityId | undefined,
): Promise<UniversityId | null | undefined> {
  const id = fixed ?? asked;
  if (id === undefined) return null;
  return (await universityOf(db, workshopId, id))?.id;
}
