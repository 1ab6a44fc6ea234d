import { encodeNews } from "./canvasNews.ts";

/** The appends of one commit, which share a promise. */
interface Commit {
  appended: Promise<void>;
  updates: Uint8Array[];
  /** When the others have been told. */
  told: Promise<void>;
}

/** A message that is larger would keep the bus from carrying others' for long. */
const maxMessageBytes = 1024 * 1024;

/**
 * Tells the other processes of one canvas's words. The updates of a commit travel together: told one by one, a burst of some
 * thousand kept the bus, and with it a change of somebody's role, waiting for seconds.
 */
export class WordNews {
  readonly #publish: (message: Uint8Array) => Promise<void>;
  #commit: Commit | null = null;

  constructor(publish: (message: Uint8Array) => Promise<void>) {
    this.#publish = publish;
  }

  /**
   * Resolves when the update is on disk and the bus has taken it: a process that the others do not hear is half an
   * installation. Updates with the same `appended` get the same promise.
   */
  tell(update: Uint8Array, appended: Promise<void>): Promise<void> {
    if (this.#commit?.appended !== appended) this.#commit = this.#begin(appended);
    this.#commit.updates.push(update);
    return this.#commit.told;
  }

  #begin(appended: Promise<void>): Commit {
    const updates: Uint8Array[] = [];
    const told = appended.then(async () => {
      const parts = partsOf(updates);
      await Promise.all(
        parts.map((part) => this.#publish(encodeNews({ kind: "words", updates: part }))),
      );
    });
    return { appended, updates, told };
  }
}

function partsOf(updates: readonly Uint8Array[]): Uint8Array[][] {
  const parts: Uint8Array[][] = [];
  let room = 0;
  for (const update of updates) {
    const last = parts.at(-1);
    room -= update.length;
    if (last !== undefined && room >= 0) last.push(update);
    else {
      parts.push([update]);
      room = maxMessageBytes - update.length;
    }
  }
  return parts;
}
