import { performance } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";

export interface Overload {
  /** Whether newcomers are better sent away for now. */
  readonly isNow: boolean;
  stop(): void;
}

const lookEveryMs = 1_000;

/** A look that comes later than this says that the event loop has no time: everybody who types feels it. */
const lateMs = 500;

/** So many late looks in a row: a long turn alone, or a disk that hangs for a moment, is no overload. */
const lateLooks = 3;

/** The share of its time in which the event loop has something to do. */
const busyShare = 0.95;

/** Above this share of the heap V8 spends most of its time on looking for memory. */
const fullShare = 0.85;

/**
 * Looks every second at how late the event loop is and how full the heap. Those who are here come first: a server that
 * takes in more than it can serve ends up serving nobody.
 */
export function watchOverload(): Overload {
  let isNow = false;
  let late = 0;
  let [dueAt, used] = [performance.now() + lookEveryMs, performance.eventLoopUtilization()];
  const timer = setInterval(() => {
    const now = performance.now();
    const busy = performance.eventLoopUtilization(used).utilization;
    const { used_heap_size, heap_size_limit } = getHeapStatistics();
    late = now - dueAt > lateMs && busy > busyShare ? late + 1 : 0;
    isNow = late >= lateLooks || used_heap_size > fullShare * heap_size_limit;
    [dueAt, used] = [now + lookEveryMs, performance.eventLoopUtilization()];
  }, lookEveryMs).unref();
  return {
    get isNow() {
      return isNow;
    },
    stop: () => clearInterval(timer),
  };
}
