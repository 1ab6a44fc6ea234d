import { can } from "#shared/policy.ts";
import type { ReadOnlyReason } from "#shared/wire.ts";
import type { Role } from "#shared/workshop.ts";

/**
 * What a person may do with the words: write them, select them to comment, or read them. `held`: they may write, and
 * nobody takes it now. The caret stays where it is, so that they can go on when that is over.
 */
export type Access = "write" | "held" | "comment" | "read";

/** @param frozen why nobody may write now; null while the room is live */
export function accessOf(role: Role, frozen: ReadOnlyReason | null): Access {
  if (frozen === "archived" || !can(role, "comment")) return "read";
  if (!can(role, "write")) return "comment";
  return frozen === null ? "write" : "held";
}
