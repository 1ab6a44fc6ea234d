import type { Awareness } from "y-protocols/awareness";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Place } from "#shared/canvas.ts";

/** Somebody who has this canvas open; `user` is stamped by the server. One per open page. */
export interface Present {
  clientId: number;
  user: { id: string; name: string; color: string; university: string | null };
  /** Where their caret is, or null while they only read. */
  at: Place | null;
  /** The row of the block's table that they are in. */
  row?: string;
}

/** What a page says about itself. The server overwrites `user`; it is set here so that the own page is right at once. */
export function announce(awareness: Awareness, user: Present["user"]): void {
  awareness.setLocalStateField("user", user);
}

export function announcePlace(awareness: Awareness, place: Place | null, row?: string): void {
  awareness.setLocalStateField("block", place && row !== undefined ? { ...place, row } : place);
}

const stores = new WeakMap<Awareness, StoreApi<Present[]>>();

/** One listener per awareness, however many parts of the page ask: carets move often, people seldom come and go. */
function storeOf(awareness: Awareness): StoreApi<Present[]> {
  const known = stores.get(awareness);
  if (known) return known;
  const read = (): Present[] =>
    [...awareness.getStates()].flatMap(([clientId, state]) => readState(clientId, state));
  const store = createStore<Present[]>(read);
  awareness.on("change", () => {
    const present = read();
    if (JSON.stringify(present) !== JSON.stringify(store.getState())) store.setState(present, true);
  });
  stores.set(awareness, store);
  return store;
}

/** Who is here, this page included, in the order in which they came. The same array until that changes. */
export const presentIn = (awareness: Awareness): Present[] => storeOf(awareness).getState();

export const usePresent = (awareness: Awareness): Present[] => useStore(storeOf(awareness));

/** The place of a state that came over the wire; a caret only counts where its page says it is. */
export function placeIn(state: unknown): Place | null {
  if (!isObject(state) || !isObject(state.block)) return null;
  const { blockId, lane } = state.block;
  if (typeof blockId !== "string") return null;
  return typeof lane === "string" ? { blockId, lane } : { blockId };
}

function readState(clientId: number, state: unknown): Present[] {
  if (!isObject(state) || !isObject(state.user)) return [];
  const { id, name, color, university } = state.user;
  if (typeof id !== "string" || typeof name !== "string" || typeof color !== "string") return [];
  const user = { id, name, color, university: typeof university === "string" ? university : null };
  return [{ clientId, user, at: placeIn(state), ...rowIn(state) }];
}

function rowIn(state: Record<string, unknown>): { row?: string } {
  if (!isObject(state.block)) return {};
  const { row } = state.block;
  return typeof row === "string" ? { row } : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The others, each person once: a second tab of the same person says nothing new unless only it has a caret. */
export function othersAmong(present: Present[], awareness: Awareness): Present[] {
  const own = present.find(({ clientId }) => clientId === awareness.clientID)?.user.id;
  const byPerson = new Map<string, Present>();
  for (const one of present) {
    if (one.user.id === own) continue;
    const before = byPerson.get(one.user.id);
    if (!before || (before.at === null && one.at !== null)) byPerson.set(one.user.id, one);
  }
  return [...byPerson.values()];
}
