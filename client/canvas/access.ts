import { can } from "#shared/policy.ts";
import type { Role } from "#shared/workshop.ts";

/** What a person may do with the words: write them, select them to comment, or read them. */
export type Access = "write" | "comment" | "read";

export function accessOf(role: Role): Access {
  if (can(role, "write")) return "write";
  return can(role, "comment") ? "comment" : "read";
}
