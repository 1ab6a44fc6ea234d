const lookEveryMs = 10;

/** Waits until `is` holds. Fails when that takes longer than `withinMs`, with what was waited for and what there is instead. */
export async function until(
  what: string,
  is: () => boolean | Promise<boolean>,
  { withinMs = 30_000, instead = () => "" }: { withinMs?: number; instead?: () => string } = {},
): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await is())) {
    if (performance.now() > deadline) {
      throw new Error(`waited ${withinMs} ms in vain until ${what} ${instead()}`.trim());
    }
    await passing(lookEveryMs);
  }
}

/** Lets time pass: a part of a story, never a way to wait for something that can be seen. */
export function passing(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
