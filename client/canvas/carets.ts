import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { yCursorPlugin } from "@tiptap/y-tiptap";
import type { Awareness } from "y-protocols/awareness";
import type { Place } from "#shared/canvas.ts";
import classes from "./Carets.module.css";
import { isAt, placeAwareness } from "./placeAwareness.ts";

/** How long a caret keeps its name after it last moved. */
const nameShownMs = 3_000;

/** What a name and its university take at most, nearly always. */
const nameWidthPx = 170;

/**
 * The carets and selections of others in one place. Tiptap's own caret extension sends the person's name again from
 * each of thirty editors as it mounts; the plugin beneath it is used directly, because the connection says it once.
 */
export function carets(awareness: Awareness, place: Place): Extension {
  return Extension.create({
    name: "carets",
    // After the binding (1000), whose positions it needs.
    priority: 999,
    addProseMirrorPlugins() {
      // A widget in the text disturbs touch keyboards; there, the faces at the block's header say who writes.
      const isTouch = matchMedia("(pointer: coarse)").matches;
      const carets = caretElements();
      const here = placeAwareness(awareness, place);
      const drawing = yCursorPlugin(here, {
        awarenessStateFilter: (own: number, client: number, state: unknown) =>
          !isTouch && own !== client && isAt(place, state),
        cursorBuilder: carets.make,
        selectionBuilder: (user: unknown) => ({
          class: classes.selection ?? "",
          style: `--caret: ${colorOf(user)}`,
        }),
      }) as Plugin; // Its package types it as any.
      return [
        drawing,
        new Plugin({
          key: new PluginKey("movingCarets"),
          view: () => {
            const onChange = ({ updated }: { updated: number[] }): void =>
              updated.forEach(carets.moved);
            here.on("change", onChange);
            return { destroy: () => here.off("change", onChange) };
          },
        }),
      ];
    },
  });
}

/** The carets' elements. The name is a generated text: it is in nobody's selection, copy or search. */
function caretElements() {
  const shown = new Map<number, { element: HTMLElement; timer?: ReturnType<typeof setTimeout> }>();
  const moved = (client: number): void => {
    const caret = shown.get(client);
    if (!caret) return;
    clearTimeout(caret.timer);
    caret.element.removeAttribute("data-still");
    requestAnimationFrame(() => flipAtEdge(caret.element));
    caret.timer = setTimeout(() => caret.element.setAttribute("data-still", ""), nameShownMs);
  };
  const make = (user: unknown, client: number): HTMLElement => {
    const element = document.createElement("span");
    element.className = classes.caret ?? "";
    element.style.setProperty("--caret", colorOf(user));
    element.dataset.name = nameOf(user);
    shown.set(client, { element });
    moved(client);
    return element;
  };
  return { make, moved };
}

function flipAtEdge(element: HTMLElement): void {
  const block = element.closest("[data-block]");
  if (!block) return;
  const room = block.getBoundingClientRect().right - element.getBoundingClientRect().left;
  element.toggleAttribute("data-flipped", room < nameWidthPx);
}

function colorOf(user: unknown): string {
  const color = textOf(user, "color");
  return /^#[0-9a-f]{6}$/i.test(color) ? color : "#566472";
}

function nameOf(user: unknown): string {
  return [textOf(user, "name"), textOf(user, "university")].filter(Boolean).join(", ");
}

/** Of what came over the wire only texts are believed. */
function textOf(user: unknown, key: "name" | "color" | "university"): string {
  if (typeof user !== "object" || user === null || !(key in user)) return "";
  const value: unknown = Reflect.get(user, key);
  return typeof value === "string" ? value : "";
}
