import fc from "fast-check";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { proofTimeout, report, scale, seed } from "./scale.ts";
import { actInEditor, type EditorAct } from "./support/blockEditor.ts";
import { isSameDocument, need, wordsOf } from "./support/words.ts";

/** Neighbours in Unicode share the first half of their pair: what differs between two texts can then be half a letter. */
const letters = fc.constantFrom(
  "😀",
  "😁",
  "👍🏻",
  "👍🏽",
  "👩‍🚀",
  "👨‍🚀",
  "👨‍👩‍👧‍👦",
  "👨‍👩‍👦",
  "🇬🇷",
  "🇬🇧",
  "❤️‍🔥",
  "𝒳",
  "𝒴",
  "e\u0301",
  "a",
  " ",
);
const words = fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
const at = fc.nat(999);
const length = fc.nat(6);
const act: fc.Arbitrary<EditorAct> = fc.oneof(
  fc.record({ do: fc.constant("type" as const), at, words }),
  fc.record({ do: fc.constant("type" as const), at, words }),
  fc.record({ do: fc.constant("replace" as const), at, length, words }),
  fc.record({ do: fc.constant("replace" as const), at, length, words }),
  fc.record({ do: fc.constant("erase" as const), at, length }),
  fc.record({
    do: fc.constant("mark" as const),
    at,
    length,
    mark: fc.constantFrom("bold" as const, "italic" as const),
  }),
  fc.record({ do: fc.constant("split" as const), at }),
);
const turns = fc.array(
  fc.record({ who: fc.nat(2), act, hears: fc.constantFrom("nobody" as const, "all" as const) }),
  { minLength: 20, maxLength: 40 },
);

function exchange(docs: Y.Doc[]): void {
  for (const from of docs) {
    for (const to of docs) {
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
    }
  }
}

/** Three editors of one block; what happens between two exchanges happens at the same time. */
function editors(): Y.Doc[] {
  const docs = [1, 2, 3].map((clientID) => Object.assign(new Y.Doc(), { clientID }));
  const [first] = docs;
  if (first) need(first).insert(0, [new Y.XmlElement("paragraph")]);
  exchange(docs);
  return docs;
}

it(
  "editors that write emoji into each other's words never break one, and end the same",
  () => {
    let acts = 0;
    const holds = fc.property(turns, (played) => {
      const docs = editors();
      for (const { who, act: done, hears } of played) {
        const doc = docs[who];
        if (doc) actInEditor(doc, done);
        if (hears === "all") exchange(docs);
        acts += 1;
      }
      exchange(docs);
      exchange(docs); // What each took out of its formatting after it heard the others.
      const [one, ...others] = docs;
      if (!one) throw new Error("nobody writes");
      expect(JSON.stringify(wordsOf(one))).not.toMatch(/\\u[dD][89a-fA-F]|\u{FFFD}/u);
      for (const other of others) expect(isSameDocument(one, other)).toBe(true);
    });
    fc.assert(holds, { seed, numRuns: scale.editorRuns });
    report(`emoji: seed ${seed}, ${scale.editorRuns} runs, ${acts} acts`);
  },
  proofTimeout,
);
