import { err, ok, type Result } from "#shared/result.ts";
import type { PersonId } from "../db/people.ts";
import { insertPersonalLink, markPersonalLinkUsed, personalLinkWith } from "../db/personalLinks.ts";
import { hashOfSecret } from "../random.ts";
import type { Means } from "./means.ts";
import { startSession } from "./sessions.ts";

/** Long enough to scan a code or to mail it to oneself, too short to lie about. */
const personalLinkMs = 15 * 60 * 1000;

/** A link with which a person goes on as themself in another browser, once. It is no record of a workshop and makes no event. */
export async function createPersonalLink(
  { db, clock, random }: Means,
  personId: PersonId,
): Promise<{ token: string; expiresAt: string }> {
  const now = clock.now();
  const token = random.secret();
  const expiresAt = new Date(now.getTime() + personalLinkMs).toISOString();
  const tokenHash = hashOfSecret(token);
  await insertPersonalLink(db, { tokenHash, personId, at: now.toISOString(), expiresAt });
  return { token, expiresAt };
}

export type LinkRefusal = "unknown-link" | "link-used" | "link-expired";

/** Uses the link up and answers a new session of its person. */
export async function continueAs(
  { db, clock, random }: Means,
  token: string,
): Promise<Result<{ personId: PersonId; session: string }, LinkRefusal>> {
  const at = clock.now().toISOString();
  const tokenHash = hashOfSecret(token);
  return db.transaction().execute(async (tx) => {
    const link = await personalLinkWith(tx, tokenHash);
    if (!link) return err("unknown-link");
    if (link.usedAt !== null) return err("link-used");
    if (link.expiresAt <= at) return err("link-expired");
    // Somebody else may have used it since it was looked up.
    if (!(await markPersonalLinkUsed(tx, tokenHash, at))) return err("link-used");
    const session = await startSession(tx, random, link.personId, at);
    return ok({ personId: link.personId, session });
  });
}
