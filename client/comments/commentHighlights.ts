import { Extension } from "@tiptap/core";
import {
  Plugin,
  PluginKey,
  TextSelection,
  type EditorState,
  type Transaction,
} from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Place } from "#shared/canvas.ts";
import { useLoaded } from "../records/canvasRecords.ts";
import { callThread, useCommentDraft } from "./commentDraft.ts";
import type { Binding } from "./findWords.ts";
import {
  drawHighlights,
  mapHighlights,
  noHighlights,
  threadIn,
  type Highlights,
} from "./highlights.ts";
import { scrollToAwaitedWords } from "./scrollToWords.ts";
import { showThreadWords } from "./threadWords.ts";

/** How long an editor may take to read a composed word out of the page. */
const composedMs = 50;

const key = new PluginKey<Highlights>("commentHighlights");

/**
 * Marks the words that open threads hang on, and the words a new thread will hang on. Decorations only: nothing of it
 * is in the document. A click on marked words shows their thread; so does Alt+Enter with the caret in them, which
 * also moves the focus there.
 */
export function commentHighlights(place: Place): Extension {
  return Extension.create({
    name: "commentHighlights",
    addKeyboardShortcuts: () => ({
      "Alt-Enter": ({ editor }) => {
        const thread = threadAt(editor.state);
        if (thread !== null) callThread(thread, "thread");
        return thread !== null;
      },
    }),
    addProseMirrorPlugins: () => [
      new Plugin<Highlights>({
        key,
        state: {
          init: () => noHighlights,
          apply: (transaction, highlights, _before, state) =>
            apply(place, transaction, highlights, state),
        },
        props: {
          decorations: (state) => key.getState(state)?.decorations,
          handleClick: (view, position, event) => {
            const thread = event.target instanceof Element ? threadOf(event.target) : null;
            if (thread === null) return false;
            // Drawing the thread as the active one would put the caret back to where the editor last knew it.
            const caret = TextSelection.near(view.state.doc.resolve(position));
            if (!event.shiftKey) view.dispatch(view.state.tr.setSelection(caret));
            callThread(thread, null);
            return false;
          },
        },
        view: (view) => watch(place, view),
      }),
    ],
  });
}

function apply(
  place: Place,
  transaction: Transaction,
  highlights: Highlights,
  state: EditorState,
): Highlights {
  const drawn = transaction.getMeta(key) as Highlights | undefined; // Only `watch` sets it.
  if (drawn) return drawn;
  if (!transaction.docChanged) return highlights;
  // Others' changes come as a new drawing of the whole text, through which no position can be mapped. Own changes are
  // not in the shared document yet: positions are mapped now and looked up again once they are.
  const sync = transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined;
  const binding = bindingOf(state);
  if (sync?.isChangeOrigin && binding) return drawHighlights(place, state.doc, binding);
  return mapHighlights(highlights, transaction);
}

/** Looks the words up again after each change of the text, the threads or what is active; tells who shows threads. */
function watch(place: Place, view: EditorView) {
  let isDue = false;
  const look = (): void => {
    isDue = false;
    // While a word is being composed the browser owns the text.
    const binding = view.isDestroyed || view.composing ? null : bindingOf(view.state);
    if (!binding) return;
    const now = drawHighlights(place, view.state.doc, binding);
    const before = key.getState(view.state) ?? noHighlights;
    if (now.signature !== before.signature) view.dispatch(view.state.tr.setMeta(key, now));
    publish(now);
    scrollToAwaitedWords(now);
  };
  let published = noHighlights;
  const publish = (now: Highlights): void => {
    if (JSON.stringify(now.found) === JSON.stringify(published.found)) return;
    showThreadWords(now.found, Object.keys(published.found));
    published = now;
  };
  const lookSoon = (): void => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(look); // Not inside another plugin's update.
  };
  const stops = [
    useLoaded.subscribe(({ records }, before) => {
      if (records?.threads !== before.records?.threads) lookSoon();
    }),
    useCommentDraft.subscribe(({ draft, activeThread }, before) => {
      if (draft !== before.draft || activeThread !== before.activeThread) lookSoon();
    }),
  ];
  // The positions were left alone while the word was composed; the editor takes it over within a moment.
  const onComposed = (): void => void setTimeout(lookSoon, composedMs);
  view.dom.addEventListener("compositionend", onComposed);
  lookSoon();
  return {
    update: (_view: EditorView, before: EditorState) => {
      if (view.state.doc !== before.doc) lookSoon();
    },
    destroy: () => {
      view.dom.removeEventListener("compositionend", onComposed);
      for (const stop of stops) stop();
      showThreadWords({}, Object.keys(published.found));
    },
  };
}

/** Null until the editor is bound to its fragment. */
function bindingOf(state: EditorState): Binding | null {
  const sync = ySyncPluginKey.getState(state) as { binding?: Binding | null } | undefined;
  return sync?.binding ?? null;
}

/** The thread on whose words the caret is; of several the innermost. */
function threadAt(state: EditorState): string | null {
  const { from, to } = state.selection;
  const touching = (key.getState(state) ?? noHighlights).decorations.find(from, to);
  const [innermost] = touching.toSorted((a, b) => a.to - a.from - (b.to - b.from));
  return innermost ? threadIn(innermost) : null;
}

function threadOf(element: Element): string | null {
  return element.closest<HTMLElement>("[data-thread]")?.dataset.thread ?? null;
}
