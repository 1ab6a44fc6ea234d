import { expect, it } from "vitest";
import { decodeNews, encodeNews, type CanvasNews } from "../../../server/rooms/canvasNews.ts";

const news: CanvasNews[] = [
  { kind: "words", updates: [new Uint8Array([1, 2]), new Uint8Array(), new Uint8Array(70_000)] },
  {
    kind: "presence",
    states: [
      { clientId: 7, clock: 3, memberId: "ada", state: '{"block":"need"}' },
      { clientId: 8, clock: 1, memberId: "ada", state: null },
    ],
  },
  { kind: "who-is-here" },
];

it.each(news)("$kind are read as they were said", (said) => {
  expect(decodeNews(encodeNews(said))).toEqual(said);
});

it("an update as older processes told it, one in a message, is left to the store", () => {
  expect(() => decodeNews(new Uint8Array([0, 2, 0, 0]))).toThrow("unknown kind");
});
