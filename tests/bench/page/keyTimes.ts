import type { Page } from "@playwright/test";

/** What the page itself measured of the keys that were pressed since `watchKeys`, in ms. */
export interface KeyTimes {
  /** How many keys the browser counted. */
  pressed: number;
  /** From the event's own time until the first handler ran, of every key. */
  delays: number[];
  /** From the key to the next frame, as the browser's event timing reports it: in steps of 8, only of those of 16 and more. */
  durations: number[];
  /** The time for which the main thread was taken at a stretch, where it was more than 50. */
  longTasks: number[];
}

interface Watching extends KeyTimes {
  countBefore: number;
}

declare global {
  interface Window {
    keyTimes?: Watching;
  }
}

/** The least that the browser's event timing can be asked to report. */
const leastDuration = 16;

export function watchKeys(page: Page): Promise<void> {
  return page.evaluate((durationThreshold) => {
    const countOf = () => performance.eventCounts.get("keydown") ?? 0;
    const times = {
      pressed: 0,
      delays: [] as number[],
      durations: [] as number[],
      longTasks: [] as number[],
      countBefore: countOf(),
    };
    window.keyTimes = times;
    window.addEventListener(
      "keydown",
      (event) => times.delays.push(performance.now() - event.timeStamp),
      { capture: true },
    );
    const takeFrom = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) {
        if (entry.name === "keydown") times.durations.push(entry.duration);
      }
    };
    // `durationThreshold` is in the standard and not yet in the types.
    const options = { type: "event", durationThreshold } as PerformanceObserverInit;
    new PerformanceObserver(takeFrom).observe(options);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) times.longTasks.push(entry.duration);
    }).observe({ type: "longtask" });
  }, leastDuration);
}

/** After the frame in which the last of them is seen. */
export function keyTimesOf(page: Page): Promise<KeyTimes> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    const times = window.keyTimes;
    if (!times) throw new Error("Nobody watches the keys of this page.");
    const { countBefore, ...measured } = times;
    const count = performance.eventCounts.get("keydown") ?? 0;
    return { ...measured, pressed: count - countBefore };
  });
}
