import { err, ok, type Result } from "#shared/result.ts";
import { roles, type Member, type University, type Workshop } from "#shared/workshop.ts";
import { insertMember } from "../db/members.ts";
import type { PersonId } from "../db/people.ts";
import { insertUniversities } from "../db/universities.ts";
import { insertWorkshop } from "../db/workshops.ts";
import type { Random } from "../random.ts";
import { addInvite, inviteCreated, type NewInvite } from "./invites.ts";
import type { Means } from "./means.ts";
import { welcome } from "./sessions.ts";
import { shortNamesOf } from "./shortName.ts";
import { colorAt } from "./universityColors.ts";

export interface WorkshopRequest {
  title: string;
  universities: { name: string; country?: string | undefined }[];
  /** `university` is an index into `universities`. */
  you: { name: string; university?: number | undefined };
}

export interface CreatedWorkshop {
  workshop: Workshop;
  member: Member;
  /** One per role, from most to least. */
  invites: NewInvite[];
  session: string | null;
}

/** Makes a workshop whose maker is its facilitator and signs for nobody. `personId` is null for a browser without a session. */
export async function createWorkshop(
  { random, record }: Means,
  personId: PersonId | null,
  { title, universities: named, you }: WorkshopRequest,
): Promise<Result<CreatedWorkshop, "unknown-university">> {
  return record(async (tx, at) => {
    const universities = universitiesFrom(named, random);
    const own = you.university === undefined ? null : universities[you.university];
    if (own === undefined) return err("unknown-university");

    const visitor = await welcome(tx, random, personId, at);
    const workshop: Workshop = { id: random.id(), title, createdAt: at };
    await insertWorkshop(tx, workshop);
    await insertUniversities(tx, workshop.id, universities);
    const member: Member = {
      id: random.id(),
      name: you.name,
      universityId: own?.id ?? null,
      role: "facilitator",
      signsFor: null,
      joinedAt: at,
    };
    await insertMember(tx, member, {
      workshopId: workshop.id,
      personId: visitor.personId,
      email: null,
    });
    const invites: NewInvite[] = [];
    for (const role of roles) invites.push(await addInvite(tx, random, workshop.id, { role }, at));
    return ok({
      value: { workshop, member, invites, session: visitor.session },
      workshopId: workshop.id,
      happenings: [{ type: "member-joined", member }, ...invites.map(inviteCreated)],
    });
  });
}

function universitiesFrom(named: WorkshopRequest["universities"], random: Random): University[] {
  const shortNames = shortNamesOf(named.map(({ name }) => name));
  return named.map(({ name, country }, position) => ({
    id: random.id(),
    name,
    shortName: shortNames[position] ?? name,
    country: country ?? null,
    color: colorAt(position),
  }));
}
