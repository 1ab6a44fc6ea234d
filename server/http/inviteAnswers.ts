import type { NewInvite } from "../commands/invites.ts";
import type { Invite } from "../db/invites.ts";

/** An invite as it is answered: whose workshop it is stands in the address. */
export const inviteAnswer = ({ workshopId: _, ...invite }: Invite) => invite;

/** With its link, for the one who made it. */
export function newInviteAnswer({ token, ...invite }: NewInvite, publicUrl: string) {
  return { ...inviteAnswer(invite), token, url: `${publicUrl}/join/${token}` };
}
