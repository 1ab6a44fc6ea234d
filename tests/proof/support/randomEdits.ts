import fc from "fast-check";
import * as Y from "yjs";
import { fields, need, outcomes, plainText, textsIn } from "./words.ts";

/** A change to whatever is there: the numbers are taken as places in it. */
export type RandomEdit =
  | { kind: "type"; text: number; at: number; words: string }
  | { kind: "erase"; text: number; at: number; length: number }
  | { kind: "mark"; text: number; at: number; length: number; mark: "bold" | "italic"; on: boolean }
  | { kind: "add-block"; at: number; tag: "paragraph" | "heading" | "bulletList"; words: string }
  | { kind: "remove-block"; at: number }
  | { kind: "set-attribute"; at: number; value: string }
  | { kind: "set-field"; key: string; value: number | string | string[] }
  | { kind: "unset-field"; key: string }
  | { kind: "add-outcome"; at: number; words: string }
  | { kind: "remove-outcome"; at: number };

/** What people type, with what breaks programs: pairs, joined people, flags, skin, combining marks, right to left. */
const pieces = [
  "heat ",
  "écologie ",
  "ă î ș ț ",
  "\n",
  "👍🏽",
  "👩‍🚀",
  "👨‍👩‍👧‍👦",
  "🇬🇷🇧🇪",
  "❤️‍🔥",
  "𝒳",
  "e\u0301",
  "שלום",
  "<b>&amp;",
];

const place = fc.nat(9_999);
export const words = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(""));
const key = fc.constantFrom("primary", "ects", "eqf", "intensity.theme", "award");

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  { weight: 8, arbitrary: of("type", { text: place, at: place, words }) },
  { weight: 4, arbitrary: of("erase", { text: place, at: place, length: fc.nat(12) }) },
  {
    weight: 3,
    arbitrary: of("mark", {
      text: place,
      at: place,
      length: fc.nat(20),
      mark: fc.constantFrom("bold" as const, "italic" as const),
      on: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: of("add-block", {
      at: place,
      tag: fc.constantFrom("paragraph" as const, "heading" as const, "bulletList" as const),
      words,
    }),
  },
  { weight: 1, arbitrary: of("remove-block", { at: place }) },
  { weight: 1, arbitrary: of("set-attribute", { at: place, value: words }) },
  {
    weight: 2,
    arbitrary: of("set-field", { key, value: fc.oneof(fc.nat(30), words, fc.array(words)) }),
  },
  { weight: 1, arbitrary: of("unset-field", { key }) },
  { weight: 2, arbitrary: of("add-outcome", { at: place, words }) },
  { weight: 1, arbitrary: of("remove-outcome", { at: place }) },
);

function of<K extends string, T extends object>(
  kind: K,
  rest: { [P in keyof T]: fc.Arbitrary<T[P]> },
) {
  return fc.record(rest).map((made) => ({ kind, ...made }));
}

export function applyEdit(doc: Y.Doc, edit: RandomEdit): void {
  switch (edit.kind) {
    case "type":
      return inText(doc, edit, (text, from) => text.insert(from, edit.words));
    case "erase":
      return inText(doc, edit, (text, from, to) => text.delete(from, to - from));
    case "mark":
      return inText(doc, edit, (text, from, to) => {
        if (text instanceof Y.XmlText)
          text.format(from, to - from, { [edit.mark]: edit.on || null });
      });
    case "add-block":
      return need(doc).insert(edit.at % (need(doc).length + 1), [blockOf(edit.tag, edit.words)]);
    case "remove-block":
      if (need(doc).length > 0) need(doc).delete(edit.at % need(doc).length, 1);
      return;
    case "set-attribute": {
      const element: unknown = need(doc).length > 0 && need(doc).get(edit.at % need(doc).length);
      if (element instanceof Y.XmlElement) element.setAttribute("note", edit.value);
      return;
    }
    case "set-field":
      fields(doc).set(edit.key, edit.value);
      return;
    case "unset-field":
      return fields(doc).delete(edit.key);
    case "add-outcome": {
      const outcome = new Y.Map<unknown>([["text", new Y.Text(edit.words)]]);
      return outcomes(doc).insert(edit.at % (outcomes(doc).length + 1), [outcome]);
    }
    case "remove-outcome":
      if (outcomes(doc).length > 0) outcomes(doc).delete(edit.at % outcomes(doc).length, 1);
  }
}

/** Like an editor, only between code points: half an emoji is nothing that a person can take away. */
function inText(
  doc: Y.Doc,
  { text, at, length = 0 }: { text: number; at: number; length?: number },
  change: (text: Y.Text, from: number, to: number) => void,
): void {
  const texts = textsIn(doc);
  const chosen = texts[text % texts.length];
  if (!chosen) return;
  const edges = edgesIn(plainText(chosen));
  const first = at % edges.length;
  const last = Math.min(first + length, edges.length - 1);
  change(chosen, edges[first] ?? 0, edges[last] ?? 0);
}

/** Where one code point ends and the next begins, in UTF-16 units, both ends included. */
function edgesIn(text: string): number[] {
  let at = 0;
  return [0, ...Array.from(text, (point) => (at += point.length))];
}

function blockOf(tag: string, said: string): Y.XmlElement {
  const element = new Y.XmlElement(tag);
  const inner = tag === "bulletList" ? [new Y.XmlElement("listItem")] : [new Y.XmlText(said)];
  if (inner[0] instanceof Y.XmlElement) inner[0].insert(0, [new Y.XmlText(said)]);
  element.insert(0, inner);
  return element;
}
