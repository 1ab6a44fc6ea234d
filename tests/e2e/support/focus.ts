import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until the element has the focus, as somebody without a mouse does; fails when it never gets it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  for (let presses = 0; presses < 250; presses++) {
    const isThere = await target.first().evaluate((element) => element === document.activeElement);
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${String(target)}.`);
}

/**
 * Waits until a dialog, or a menu, that has just opened has taken the focus, and leaves it where it is: the library puts it
 * there twice, and a key pressed in between, sooner than any hand could, would go elsewhere.
 */
export async function expectFocusIn(page: Page, role: "dialog" | "menu"): Promise<void> {
  await expect.poll(() => page.evaluate(focusStaysIn, role)).toBe(true);
}

/** Whether something in it has the focus, some frames later as well. */
async function focusStaysIn(role: string): Promise<boolean> {
  const focused = document.activeElement;
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  return document.activeElement === focused && Boolean(focused?.closest(`[role=${role}]`));
}
