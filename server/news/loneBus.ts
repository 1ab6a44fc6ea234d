import type { Bus } from "./bus.ts";

/** The bus of a process that has the store to itself: there is nobody to tell and nothing to hear. */
export function loneBus(): Bus {
  return {
    publish: () => Promise.resolve(),
    subscribe: () => () => {},
    subscribed: () => Promise.resolve(),
    onStateChange: () => () => {},
    state: "connected",
    isAlone: true,
    close: () => Promise.resolve(),
  };
}
