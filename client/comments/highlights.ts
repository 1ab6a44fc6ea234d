import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { fragmentName, type Place } from "#shared/canvas.ts";
import type { Thread, ThreadId } from "#shared/thread.ts";
import { useLoaded } from "../records/canvasRecords.ts";
import { useCommentDraft, type ThreadDraft } from "./commentDraft.ts";
import { findWords, type Binding } from "./findWords.ts";
import classes from "./Highlights.module.css";
import type { WordsFound } from "./threadWords.ts";

/** What one text shows of the threads on its words. */
export interface Highlights {
  decorations: DecorationSet;
  /** Resolved threads too, though they are marked only while they are looked at. */
  found: Record<ThreadId, WordsFound>;
  /** Equal for equal decorations. */
  signature: string;
}

export const noHighlights: Highlights = {
  decorations: DecorationSet.empty,
  found: {},
  signature: signatureOf(DecorationSet.empty),
};

interface Spec {
  /** Null for the words of a thread that is being written. */
  thread: ThreadId | null;
  isActive: boolean;
}

interface Mark extends Spec {
  from: number;
  to: number;
}

/** Finds the words of every thread of a place in the text as it is now. */
export function drawHighlights(place: Place, node: Node, binding: Binding): Highlights {
  const { draft, activeThread } = useCommentDraft.getState();
  const threads = Object.values(useLoaded.getState().records?.threads ?? {});
  const found: Record<ThreadId, WordsFound> = {};
  const marks: Mark[] = [];
  for (const thread of threads) {
    if (!isOnWordsOf(place, thread)) continue;
    const words = findWords(node, binding, thread);
    found[thread.id] = words;
    const isActive = thread.id === activeThread;
    if (words.state === "lost" || (thread.status === "resolved" && !isActive)) continue;
    marks.push({ thread: thread.id, isActive, from: words.from, to: words.to });
  }
  if (draft && isOnWordsOf(place, draft)) {
    const words = findWords(node, binding, draft);
    if (words.state !== "lost") marks.push({ ...words, thread: null, isActive: true });
  }
  const decorations = DecorationSet.create(node, marks.map(decorationOf));
  return { decorations, found, signature: signatureOf(decorations) };
}

/** The highlights after an own edit, until the words are looked up again. */
export function mapHighlights(highlights: Highlights, { mapping, doc }: Transaction): Highlights {
  if (highlights.decorations === DecorationSet.empty) return highlights;
  const decorations = highlights.decorations.map(mapping, doc);
  return { ...highlights, decorations, signature: signatureOf(decorations) };
}

function signatureOf(decorations: DecorationSet): string {
  const marks = decorations.find().map(({ from, to, spec }) => JSON.stringify([from, to, spec]));
  return marks.toSorted().join(" ");
}

/** The thread of a decoration that `drawHighlights` made. */
export function threadIn(decoration: Decoration): ThreadId | null {
  return (decoration.spec as Spec).thread; // ProseMirror gives a spec back as any.
}

function isOnWordsOf(place: Place, on: Thread | ThreadDraft): boolean {
  return (on.anchor ?? on.quote) !== undefined && fragmentName(on) === fragmentName(place);
}

/** `mark` is what HTML has for it: some screen readers say it, and none reads its words apart. */
function decorationOf({ thread, isActive, from, to }: Mark): Decoration {
  return Decoration.inline(
    from,
    to,
    {
      nodeName: "mark",
      class: classes.words ?? "",
      ...(thread !== null && { "data-thread": thread }),
      ...(isActive && { "data-active": "" }),
    },
    { thread, isActive } satisfies Spec,
  );
}
