import type { Awareness } from "y-protocols/awareness";
import { fragmentName, type Place } from "#shared/canvas.ts";
import { placeIn } from "./presence.ts";

/** What the caret plugins listen with. Awareness types a listener as Function. */
type Listener = (clients: Clients, origin: unknown) => void;
interface Clients {
  added: number[];
  updated: number[];
  removed: number[];
}

/** Whether the state of a client says that its caret is in a place. */
export function isAt(place: Place, state: unknown): boolean {
  const at = placeIn(state);
  return at !== null && fragmentName(at) === fragmentName(place);
}

/**
 * The shared awareness as one place sees it: `change` is told only when somebody comes, moves or leaves there.
 * Some thirty editors share one awareness, and each redraws its carets whenever it is told.
 */
export function placeAwareness(awareness: Awareness, place: Place): Awareness {
  const filters = new Map<unknown, Listener>();
  const here = new Set<number>();

  const concerns = ({ added, updated, removed }: Clients): boolean => {
    let isConcerned = false;
    for (const client of [...added, ...updated, ...removed]) {
      const isHere = isAt(place, awareness.getStates().get(client));
      if (isHere || here.has(client)) isConcerned = true;
      if (isHere) here.add(client);
      else here.delete(client);
    }
    return isConcerned;
  };
  const on = (name: string, listener: Listener): void => {
    if (name !== "change") return awareness.on(name, listener);
    const filter: Listener = (clients, origin) => {
      if (concerns(clients)) listener(clients, origin);
    };
    filters.set(listener, filter);
    awareness.on(name, filter);
  };
  const off = (name: string, listener: Listener): void => {
    awareness.off(name, filters.get(listener) ?? listener);
    filters.delete(listener);
  };
  return new Proxy(awareness, {
    get(target, key): unknown {
      if (key === "on") return on;
      if (key === "off") return off;
      return Reflect.get(target, key, target);
    },
  });
}
