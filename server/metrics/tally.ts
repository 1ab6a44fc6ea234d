import { Counter, type Registry } from "prom-client";

interface Described {
  name: string;
  help: string;
}

/**
 * A counter that costs an addition. Frames are many, and prom-client looks labels up at every call; here it learns the
 * sum only when somebody asks for the metrics.
 */
export function createTally(registry: Registry, described: Described): (amount?: number) => void {
  let sum = 0;
  new Counter({
    ...described,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(sum);
    },
  });
  return (amount = 1) => void (sum += amount);
}

/** The same for each value of one label. The values must be few: each is a series that is kept for ever. */
export function createTallies(
  registry: Registry,
  { label, ...described }: Described & { label: string },
): (value: string | number) => void {
  const sums = new Map<string | number, number>();
  new Counter({
    ...described,
    labelNames: [label],
    registers: [registry],
    collect() {
      this.reset();
      for (const [value, sum] of sums) this.inc({ [label]: value }, sum);
    },
  });
  return (value) => void sums.set(value, (sums.get(value) ?? 0) + 1);
}
