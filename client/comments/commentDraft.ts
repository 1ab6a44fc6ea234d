import { create } from "zustand";
import type { BlockId, InterpretationId } from "#shared/template.ts";
import type { Anchor, Quote, ThreadId } from "#shared/thread.ts";

/** What a thread that is not written yet will hang on: a block, or words in it. */
export interface ThreadDraft {
  blockId: BlockId;
  lane?: InterpretationId;
  anchor?: Anchor;
  quote?: Quote;
}

/** A call to show the comments: the page opens their panel, and the panel moves the focus to what it is about. */
export interface CommentCall {
  /** Raised with each call, so that asking twice is heard twice. */
  n: number;
  focus: "composer" | "thread" | null;
}

interface CommentDraft {
  draft: ThreadDraft | null;
  /** The thread that is looked at: its card and its words stand out. */
  activeThread: ThreadId | null;
  call: CommentCall;
  /** What is being typed, by thread, and under `newThread`: kept when a panel closes or a thread is filtered away. */
  texts: Record<string, string>;
  /** What screen readers are told; shown nowhere. */
  said: string;
}

/** The key of the new thread's text. */
export const newThread = "new";

export const useCommentDraft = create<CommentDraft>(() => ({
  draft: null,
  activeThread: null,
  call: { n: 0, focus: null },
  texts: {},
  said: "",
}));

const { setState } = useCommentDraft;

/** Opens the composer for a new thread. A text that is being typed there stays and now hangs on this. */
export function startThread(draft: ThreadDraft): void {
  setState(({ call }) => ({
    draft,
    activeThread: null,
    call: { n: call.n + 1, focus: "composer" },
  }));
}

/** Closes the composer and forgets what was typed in it. */
export function dropThread(): void {
  setState({ draft: null });
  keepText(newThread, "");
}

/** From the words: shows their thread in the panel, with the focus when the person came by keyboard. */
export function callThread(id: ThreadId, focus: "thread" | null): void {
  setState(({ call }) => ({ activeThread: id, call: { n: call.n + 1, focus } }));
}

/** From the panel: makes the thread's words stand out. */
export function activateThread(id: ThreadId | null): void {
  setState({ activeThread: id });
}

export function keepText(key: string, text: string): void {
  setState(({ texts }) => ({ texts: { ...texts, [key]: text } }));
}

/** Tells screen readers, politely. The pause lets them hear the same words twice. */
export function say(words: string): void {
  setState({ said: "" });
  setTimeout(() => setState({ said: words }), 100);
}

/** Forgets threads, drafts and texts: another canvas is shown. */
export function resetComments(): void {
  setState(useCommentDraft.getInitialState(), true);
}
