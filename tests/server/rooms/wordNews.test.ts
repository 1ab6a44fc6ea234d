import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeNews } from "../../../server/rooms/canvasNews.ts";
import { WordNews } from "../../../server/rooms/wordNews.ts";

/** What was told, message by message; nothing is taken by the bus before `take`. */
function told() {
  const messages: Uint8Array[][] = [];
  const taken = Promise.withResolvers<void>();
  const news = new WordNews((message) => {
    const said = decodeNews(message);
    if (said.kind === "words") messages.push(said.updates);
    return taken.promise;
  });
  return { news, messages, take: taken.resolve };
}

const bytes = (length: number, value = 0) => new Uint8Array(length).fill(value);

it("tells the updates of one commit in one message, when they are on disk", async () => {
  const { news, messages, take } = told();
  const commit = Promise.withResolvers<void>();
  const promises = [1, 2, 3].map((value) => news.tell(bytes(2, value), commit.promise));
  expect(new Set(promises).size).toBe(1);
  expect(messages).toEqual([]);
  commit.resolve();
  take();
  await promises[0];
  expect(messages).toEqual([[bytes(2, 1), bytes(2, 2), bytes(2, 3)]]);
});

it("tells nothing of a commit that failed, and the next as ever", async () => {
  const { news, messages, take } = told();
  take();
  await expect(news.tell(bytes(1), Promise.reject(new Error("full")))).rejects.toThrow("full");
  await news.tell(bytes(1, 7), Promise.resolve());
  expect(messages).toEqual([[bytes(1, 7)]]);
});

it("resolves only when the bus has taken it", async () => {
  const { news, take } = told();
  let isTold = false;
  const done = news.tell(bytes(1), Promise.resolve()).then(() => (isTold = true));
  await Promise.resolve();
  expect(isTold).toBe(false);
  take();
  await done;
});

it("keeps messages to a size, and loses and reorders nothing", async () => {
  const sizes = fc.array(fc.constantFrom(1, 1_000, 400_000, 2_000_000), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(sizes, async (all) => {
      const { news, messages, take } = told();
      take();
      const commit = Promise.resolve();
      await Promise.all(all.map((size) => news.tell(bytes(size), commit)));
      expect(messages.flat().map(({ length }) => length)).toEqual(all);
      for (const message of messages) {
        const total = message.reduce((sum, { length }) => sum + length, 0);
        expect(message.length === 1 || total <= 1024 * 1024).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
