import { Transform } from "@tiptap/pm/transform";
import type { Node } from "@tiptap/pm/model";
import { initProseMirrorDoc, updateYFragment } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { blockSchema } from "#shared/blockSchema.ts";
import { need } from "./words.ts";

/** What somebody does in a block's editor; places are numbers taken modulo how many there are. */
export type EditorAct =
  | { do: "type"; at: number; words: string }
  | { do: "replace"; at: number; length: number; words: string }
  | { do: "erase"; at: number; length: number }
  | { do: "mark"; at: number; length: number; mark: "bold" | "italic" }
  | { do: "split"; at: number };

/** A block's editor without a screen: one act as ProseMirror makes it, written to the document as the binding does. */
export function actInEditor(doc: Y.Doc, act: EditorAct): void {
  const fragment = need(doc);
  const { doc: shown, meta } = initProseMirrorDoc(fragment, blockSchema);
  const changed = changedBy(shown, act);
  if (changed) updateYFragment(doc, fragment, changed, meta);
}

function changedBy(shown: Node, act: EditorAct): Node | null {
  const places = placesIn(shown);
  const first = act.at % places.length;
  const last = Math.min(first + ("length" in act ? act.length : 0), places.length - 1);
  const [from, to] = [places[first], places[last]];
  if (from === undefined || to === undefined) return null;
  const change = new Transform(shown);
  switch (act.do) {
    case "type":
      return change.insert(from, blockSchema.text(act.words)).doc;
    case "replace":
      return change.replaceWith(
        from,
        isOneParent(shown, from, to) ? to : from,
        blockSchema.text(act.words),
      ).doc;
    case "erase":
      return change.delete(from, to).doc;
    case "mark":
      return change.addMark(from, to, blockSchema.mark(act.mark)).doc;
    case "split":
      return change.split(from).doc;
  }
}

const isOneParent = (doc: Node, from: number, to: number) =>
  doc.resolve(from).sameParent(doc.resolve(to));

/** Where a caret can stand: inside text blocks, between code points. */
function placesIn(doc: Node): number[] {
  const places: number[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    let at = position + 1;
    places.push(at);
    for (const point of node.textContent) places.push((at += point.length));
    return false;
  });
  return places;
}
