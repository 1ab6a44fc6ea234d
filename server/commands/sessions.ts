import type { Means } from "./means.ts";
import type { Random } from "../random.ts";
import { hashOfSecret } from "../random.ts";
import { insertPerson, type PersonId } from "../db/people.ts";
import type { Db } from "../db/schema.ts";
import { deleteSession, insertSession, personOfSession } from "../db/sessions.ts";

/** Long, since the session is the only way back in for somebody without an account: as long as a semester. */
export const sessionMs = 180 * 24 * 60 * 60 * 1000;

/** Gives a person a session and answers its secret, which is kept nowhere. */
export async function startSession(
  db: Db,
  random: Random,
  personId: PersonId,
  at: string,
): Promise<string> {
  const secret = random.secret();
  const expiresAt = new Date(Date.parse(at) + sessionMs).toISOString();
  await insertSession(db, { tokenHash: hashOfSecret(secret), personId, at, expiresAt });
  return secret;
}

/** The person of a browser. `session` is null when the browser had one already, else the secret to give it. */
export interface Visitor {
  personId: PersonId;
  session: string | null;
}

/** The person there is, or a new one with a session. */
export async function welcome(
  db: Db,
  random: Random,
  personId: PersonId | null,
  at: string,
): Promise<Visitor> {
  if (personId !== null) return { personId, session: null };
  const newcomer = random.id();
  await insertPerson(db, newcomer, at);
  return { personId: newcomer, session: await startSession(db, random, newcomer, at) };
}

/** Null without a secret, for an unknown one, and after its session's end. */
export async function personBehind(
  db: Db,
  secret: string | undefined,
  now: Date,
): Promise<PersonId | null> {
  if (secret === undefined) return null;
  return personOfSession(db, hashOfSecret(secret), now.toISOString());
}

/** Tells every process, this one included, that the sockets of a session must close. It must not throw. */
export type PublishSessionEnded = (tokenHash: string) => void;

/** Ends the session behind a secret. It is no record of a workshop and makes no event. Once more changes nothing. */
export async function endSession(
  { db, publishSessionEnded }: Pick<Means, "db" | "publishSessionEnded">,
  secret: string,
): Promise<void> {
  const tokenHash = hashOfSecret(secret);
  if (await deleteSession(db, tokenHash)) publishSessionEnded(tokenHash);
}
