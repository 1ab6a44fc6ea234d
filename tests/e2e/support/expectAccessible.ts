import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const criteria = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails with one line per violated element when axe finds anything on the page as it is once nothing fades or slides. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(untilStill);
  // What passes is not listed, and there are no foreign frames to look into ("legacy"): a third of the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(criteria)
    .setLegacyMode(true)
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} (${target.join(" ")}) ${any[0]?.message ?? ""}`),
  );
  expect(found).toEqual([]);
}

/** Half faded, a colour has not the contrast it is made for. What turns for ever, as a loader does, is not waited for. */
async function untilStill(): Promise<void> {
  const isPassing = ({ effect }: Animation) => effect?.getComputedTiming().endTime !== Infinity;
  // A part that has just come begins to fade a frame or two later.
  for (let still = 0; still < 3; still++) {
    await new Promise(requestAnimationFrame);
    if (document.getAnimations().some(isPassing)) still = 0;
  }
}
