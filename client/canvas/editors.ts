import type { Editor } from "@tiptap/core";
import { create } from "zustand";
import { fragmentName, type Place } from "#shared/canvas.ts";

/** Where this person writes: the text that has the caret, or had it when the focus went into the format bar. */
interface Active {
  place: Place;
  /** Null in the title and in tables, which have no formats. */
  editor: Editor | null;
  /** The row of the block's table, where it is one. */
  row?: string;
}

interface Editors {
  active: Active | null;
  /** Places whose editor is asked for ahead of its turn, by fragment name. */
  wanted: Record<string, true>;
}

export const useEditors = create<Editors>(() => ({ active: null, wanted: {} }));

const mounted = new Map<string, Editor>();
const awaited = new Map<string, (editor: Editor) => void>();

/** An editor tells that it is there. Returns the way to take it out again. */
export function registerEditor(place: Place, editor: Editor): () => void {
  const name = fragmentName(place);
  mounted.set(name, editor);
  awaited.get(name)?.(editor);
  awaited.delete(name);
  return () => {
    if (mounted.get(name) === editor) mounted.delete(name);
    useEditors.setState(({ active }) => ({ active: active?.editor === editor ? null : active }));
  };
}

/** Calls back with the editor of a place: now, or as soon as it is mounted, for which it is asked. The latest call wins. */
export function withEditor(place: Place, ready: (editor: Editor) => void): void {
  const name = fragmentName(place);
  const editor = mounted.get(name);
  if (editor) return ready(editor);
  awaited.set(name, ready);
  useEditors.setState(({ wanted }) => ({ wanted: { ...wanted, [name]: true } }));
}

/**
 * Takes every editor off the document, at once and not with the next drawing: a newer page may already have written
 * what these editors do not know, and the next change they see would make them delete it for everyone (R1).
 */
export function closeEditors(): void {
  for (const editor of mounted.values()) editor.destroy();
  mounted.clear();
  useEditors.setState({ active: null });
}

export function enterText(active: Active): void {
  useEditors.setState({ active });
}

/** What belongs to writing without being a text carries this attribute: going there is not leaving the text. */
export const belongsToWriting = { "data-writing": "" };

/** The focus left a text. Known only a moment later: where it went. */
export function leaveText(place: Place, row?: string): void {
  setTimeout(() => {
    const focused = document.activeElement;
    if (focused?.closest("[data-writing]")) return;
    useEditors.setState(({ active }) => ({
      active: isThere(active, place, row) ? null : active,
    }));
  });
}

function isThere(active: Active | null, place: Place, row: string | undefined): boolean {
  return (
    active !== null && active.row === row && fragmentName(active.place) === fragmentName(place)
  );
}
