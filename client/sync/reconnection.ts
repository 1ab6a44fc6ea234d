import { lost, noTries, reconnectDelayMs, wentLive } from "./connectionState.ts";

interface Line {
  connect(): void;
  /** The network is gone: a socket that is still open is dead, and noticed now instead of after 30 silent seconds. */
  drop(): void;
}

/** How far apart the pages of one network come back when it does, in ms. */
const spreadMs = 500;

/** Brings a lost connection back, with growing pauses, and as soon as the network is there again. */
export function keepReconnecting({ connect, drop }: Line) {
  let tries = noTries;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function connectIn(delayMs: number): void {
    clearTimeout(timer);
    if (navigator.onLine) timer = setTimeout(connect, delayMs);
  }
  const onOnline = (): void => connectIn(Math.random() * spreadMs);
  const onOffline = (): void => {
    clearTimeout(timer);
    drop();
  };
  window.addEventListener("online", onOnline);
  window.addEventListener("offline", onOffline);

  return {
    start(): void {
      if (navigator.onLine) connect();
      else drop();
    },
    live(): void {
      tries = wentLive(tries, performance.now());
    },
    /** A connection is gone, or was not to be had. */
    lost(): void {
      tries = lost(tries, performance.now());
      connectIn(reconnectDelayMs(tries.failed - 1, Math.random()));
    },
    /** For good. */
    stop(): void {
      clearTimeout(timer);
      window.removeEventListener("online", onOnline);
      window.removeEventListener("offline", onOffline);
    },
  };
}
