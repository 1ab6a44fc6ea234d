/** Ids are opaque, URL-safe and unguessable; the server makes them. */
export type WorkshopId = string;
export type UniversityId = string;
export type MemberId = string;

/** From most to least: an invite or a facilitator gives a member exactly one. */
export const roles = ["facilitator", "editor", "commenter", "viewer"] as const;
export type Role = (typeof roles)[number];

export interface Workshop {
  id: WorkshopId;
  title: string;
  createdAt: string;
}

export interface University {
  id: UniversityId;
  name: string;
  /** At most 12 characters: what fits beside a name or in a segment of a bar. */
  shortName: string;
  /** ISO 3166-1 alpha-2, or null where nobody said. */
  country: string | null;
  /** `#rrggbb`; white text on it reaches contrast AA. */
  color: string;
}

export interface Member {
  id: MemberId;
  name: string;
  /** Null for a guest: a city service, an NGO. */
  universityId: UniversityId | null;
  role: Role;
  /** The university this member may sign off for; a facilitator gives it, nobody has it by default. */
  signsFor: UniversityId | null;
  joinedAt: string;
}

/** A member as other records name them: enough to show, never an address. */
export interface MemberName {
  id: MemberId;
  name: string;
}

/** Limits on what people type into records, in UTF-16 units after trimming. */
export const limits = {
  name: 120,
  title: 200,
  comment: 10_000,
  note: 2_000,
  universities: 40,
} as const;
