import type { Clock } from "../clock.ts";

export interface RateLimit {
  /** How many requests an address may make at once … */
  burst: number;
  /** … and how many more it earns with every second. */
  perSecond: number;
}

/**
 * For joining, creating and going on elsewhere. A class of three hundred behind one address joins at once; a program that
 * makes workshops without end is slowed down.
 */
export const usualRateLimit: RateLimit = { burst: 300, perSecond: 5 };

/** Above this many addresses, those that have earned their burst back are forgotten: they count as new ones anyway. */
const sweepAt = 10_000;

/** Takes one request from an address's budget. Answers 0, or the whole seconds to wait when there is nothing left. */
export type RateLimiter = (address: string) => number;

export function createRateLimiter({ burst, perSecond }: RateLimit, clock: Clock): RateLimiter {
  const budgets = new Map<string, { left: number; at: number }>();

  /** A clock that was put back earns nothing, and takes nothing away. */
  const leftAt = (budget: { left: number; at: number }, now: number) =>
    Math.min(burst, budget.left + (Math.max(0, now - budget.at) / 1000) * perSecond);

  const sweep = (now: number) => {
    for (const [address, budget] of budgets) {
      if (leftAt(budget, now) >= burst) budgets.delete(address);
    }
  };

  return (address) => {
    const now = clock.now().getTime();
    if (budgets.size >= sweepAt) sweep(now);
    const left = leftAt(budgets.get(address) ?? { left: burst, at: now }, now);
    budgets.set(address, { left: left >= 1 ? left - 1 : left, at: now });
    return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
  };
}
