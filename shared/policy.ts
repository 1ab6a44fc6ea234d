import type { Role } from "./workshop.ts";

export type Action =
  | "read"
  | "export"
  | "comment"
  | "answer-poll"
  | "write"
  | "create-canvas"
  | "archive-canvas"
  | "run-poll"
  | "manage-templates"
  | "invite"
  | "manage-members";

const commenter = ["read", "export", "comment", "answer-poll"] as const satisfies Action[];
const editor = [...commenter, "write", "create-canvas"] as const satisfies Action[];

const allowed: Record<Role, readonly Action[]> = {
  viewer: ["read", "export"],
  commenter,
  editor,
  facilitator: [
    ...editor,
    "archive-canvas",
    "run-poll",
    "manage-templates",
    "invite",
    "manage-members",
  ],
};

/**
 * The one table of rights, asked by the server to decide and by the client to show what would be decided.
 * Signing off is not here: it hangs on `member.signsFor`, not on the role (see `signOff.ts`).
 */
export function can(role: Role, action: Action): boolean {
  return allowed[role].includes(action);
}
