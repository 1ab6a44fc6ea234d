import { err, ok, type Result } from "#shared/result.ts";
import type { Member, MemberId, Role, UniversityId, WorkshopId } from "#shared/workshop.ts";
import {
  countFacilitators,
  hasHadMember,
  markMemberRemoved,
  memberWith,
  updateMember,
} from "../db/members.ts";
import type { Db } from "../db/schema.ts";
import { universityOf } from "../db/universities.ts";
import type { Means } from "./means.ts";

export interface MemberChange {
  role?: Role | undefined;
  /** Null takes the right to sign away; absent leaves it as it is. */
  signsFor?: UniversityId | null | undefined;
}

export type MemberRefusal = "unknown-member" | "unknown-university" | "last-facilitator";

/** Changes a member's role or whom they sign for. A change to what is already so makes no event. */
export async function changeMember(
  { record }: Means,
  workshopId: WorkshopId,
  memberId: MemberId,
  change: MemberChange,
): Promise<Result<Member, MemberRefusal>> {
  return record(async (tx, _at) => {
    const member = await memberWith(tx, workshopId, memberId);
    if (!member) return err("unknown-member");
    const refusal = await refusalOf(tx, workshopId, member, change);
    if (refusal) return err(refusal);
    const { role = member.role, signsFor = member.signsFor } = change;
    if (role === member.role && signsFor === member.signsFor) {
      return ok({ value: member, workshopId, happenings: [] });
    }
    const changed = { ...member, role, signsFor };
    await updateMember(tx, changed);
    const happenings = [{ type: "member-changed" as const, member: changed }];
    return ok({ value: changed, workshopId, happenings });
  });
}

async function refusalOf(
  db: Db,
  workshopId: WorkshopId,
  member: Member,
  { role = member.role, signsFor = null }: MemberChange,
): Promise<"unknown-university" | "last-facilitator" | null> {
  if (signsFor !== null && !(await universityOf(db, workshopId, signsFor))) {
    return "unknown-university";
  }
  const isDemoted = member.role === "facilitator" && role !== "facilitator";
  if (isDemoted && (await countFacilitators(db, workshopId)) === 1) return "last-facilitator";
  return null;
}

/**
 * Takes a member out of the workshop. What they wrote and signed stays theirs, and an invite lets them in again. Removing
 * somebody who was removed before changes nothing.
 */
export async function removeMember(
  { record }: Means,
  workshopId: WorkshopId,
  memberId: MemberId,
): Promise<Result<undefined, "unknown-member" | "last-facilitator">> {
  return record(async (tx, at) => {
    const member = await memberWith(tx, workshopId, memberId);
    if (!member) {
      if (!(await hasHadMember(tx, workshopId, memberId))) return err("unknown-member");
      return ok({ value: undefined, workshopId, happenings: [] });
    }
    const isLast = member.role === "facilitator" && (await countFacilitators(tx, workshopId)) === 1;
    if (isLast) return err("last-facilitator");
    await markMemberRemoved(tx, memberId, at);
    const happenings = [{ type: "member-removed" as const, memberId }];
    return ok({ value: undefined, workshopId, happenings });
  });
}
