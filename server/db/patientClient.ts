import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type { PoolClient } from "pg";

/**
 * A pool's connection that knows when it is of no use any more; then it takes no further query and is thrown away when it
 * is given back. pg would lend it out again: after `query_timeout`, with a query still in its way, and after the server
 * has said goodbye, until the socket is closed as well.
 */
export class PatientClient implements PostgresPoolClient {
  readonly #client: PoolClient;
  #isLost = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    asked: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== "string") throw new Error("cursors are not in use");
    return this.#answerTo<R>(asked, parameters);
  }

  async #answerTo<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (this.#isLost) throw new Error(gaveUp);
    try {
      const result: unknown = await this.#client.query(sql, parameters.map(withoutNul));
      return result as PostgresQueryResult<R>; // pg's own type of a result has a wider `command`.
    } catch (error) {
      this.#isLost ||= isLast(error);
      throw error;
    }
  }

  release(destroy = false): void {
    this.#client.release(destroy || this.#isLost);
  }
}

/** What pg says when it gives up a query. */
export const gaveUp = "Query read timeout";

/** Whether nothing follows on the connection after this error. */
function isLast(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isGoodbye = "code" in error && String(error.code).startsWith("57P");
  return isGoodbye || error.message === gaveUp;
}

/** PostgreSQL refuses texts with a NUL. None of ours holds one; an id from outside may, and then names nothing. */
const withoutNul = (value: unknown): unknown =>
  typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\uFFFD") : value;
