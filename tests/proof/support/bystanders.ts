import { expect } from "vitest";
import type * as Y from "yjs";
import { idsOf } from "./missingEdits.ts";
import type { Gathering, Person } from "./people.ts";
import { SyncClient } from "./syncClient.ts";
import { passing, until } from "./waiting.ts";
import { title } from "./words.ts";

/** Those who only want to work while somebody else harms: one writes all the time, the other watches. */
export class Bystanders {
  readonly #gathering: Gathering;
  readonly #writer: SyncClient;
  readonly #watcher: SyncClient;
  readonly #people: readonly [Person, Person];

  private constructor(gathering: Gathering, people: readonly [Person, Person]) {
    this.#gathering = gathering;
    this.#people = people;
    [this.#writer, this.#watcher] = [this.#join("writer", 0), this.#join("watcher", 1)];
  }

  static async arrive(
    gathering: Gathering,
    people: readonly [Person, Person],
  ): Promise<Bystanders> {
    const arrived = new Bystanders(gathering, people);
    const both = [arrived.#writer, arrived.#watcher];
    await until("the bystanders are there", () => both.every(({ isSynced }) => isSynced));
    return arrived;
  }

  /** Writes until the work is done. */
  async during<T>(work: Promise<T>): Promise<T> {
    let isOver = false;
    void work.finally(() => (isOver = true)).catch(() => {}); // Whoever awaits the work hears of it.
    while (!isOver) {
      const edit = this.#writer.edit((doc) => title(doc).insert(0, "."));
      await until("the writer's words are saved", () => edit.isSaved);
      await passing(50);
    }
    return work;
  }

  /** Those of whom everything is expected: the two, and somebody who comes only now. */
  async everybody(): Promise<{ writer: SyncClient; others: SyncClient[] }> {
    const newcomer = this.#join("newcomer", 1);
    await until("the newcomer is there", () => newcomer.isSynced);
    return { writer: this.#writer, others: [this.#watcher, newcomer] };
  }

  #join(name: string, at: 0 | 1): SyncClient {
    const { installation, canvasId } = this.#gathering;
    const { cookie } = this.#people[at];
    const client = new SyncClient({ name, canvasId, cookie, address: () => installation.url(0) });
    client.connect();
    return client;
  }
}

/** What those who are harmed may not do to others. */
export interface Promised {
  isSame(one: Y.Doc, other: Y.Doc): boolean;
  /** Whether an edit of the writer is there. */
  hasEdit(doc: Y.Doc, id: string): boolean;
}

/** Nobody was disturbed, and all have what the writer has and wrote, as it was promised. They leave. */
export async function expectUndisturbed(
  bystanders: Bystanders,
  { isSame, hasEdit }: Promised,
): Promise<void> {
  const { writer, others } = await bystanders.everybody();
  const written = writer.ledger.edits.filter(({ isTidying }) => !isTidying);
  for (const { doc, name } of others) {
    await until(`the ${name} has the same`, () => isSame(doc, writer.doc));
    expect(idsOf(written).filter((id) => !hasEdit(doc, id))).toEqual([]);
  }
  for (const client of [writer, ...others]) {
    expect(client.openedAt).toHaveLength(1);
    expect(client.failures).toEqual([]);
    client.cut();
  }
}
