/** Does something `count` times, so many of them at once; `at` counts them from 0. */
export async function inParallel(
  count: number,
  atOnce: number,
  act: (at: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < count) await act(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
