import { roles } from "#shared/workshop.ts";
import type { NewInvite } from "../api/records.ts";

/** A link to pass on, as a new workshop's page shows it once. */
export type WelcomeLink = Pick<NewInvite, "role" | "url">;

/**
 * What the page of a new workshop is told by the page that made it. It lives in the tab's history, so that a
 * reload shows it again; the server keeps only hashes of these links.
 */
export const welcomeState = (invites: NewInvite[]) => ({
  welcome: invites.map(({ role, url }): WelcomeLink => ({ role, url })),
});

/** The links in a history state, or none: a state can hold anything, older pages' included. */
export function welcomeLinksIn(state: unknown): WelcomeLink[] {
  if (typeof state !== "object" || state === null || !("welcome" in state)) return [];
  return Array.isArray(state.welcome) ? state.welcome.filter(isWelcomeLink) : [];
}

function isWelcomeLink(link: unknown): link is WelcomeLink {
  return (
    typeof link === "object" &&
    link !== null &&
    "role" in link &&
    roles.some((role) => role === link.role) &&
    "url" in link &&
    typeof link.url === "string"
  );
}
