import { expect, type Page } from "@playwright/test";
import { textOf } from "../../e2e/support/canvas.ts";

/** A letter that stands nowhere in the canvas. */
const letter = "§";

declare global {
  interface Window {
    firstLetterMs?: number;
  }
}

/**
 * Opens a canvas, types into a text as soon as it lets one, and gives the time from the start of the navigation until the
 * page shows the letter, in ms. The page looks itself, so that nothing of the remote control's own waiting is counted.
 */
export async function timeToFirstLetter(page: Page, url: string, block: string): Promise<number> {
  await page.addInitScript((wanted) => {
    // Of an element all words within it; `nodeValue` would be null.
    const holds = (node: Node) => node.textContent?.includes(wanted) === true;
    new MutationObserver((records) => {
      const isThere = records.some(({ type, target, addedNodes }) =>
        type === "characterData" ? holds(target) : [...addedNodes].some(holds),
      );
      if (isThere) window.firstLetterMs ??= performance.now();
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, letter);
  await page.goto(url, { waitUntil: "commit" });
  const text = textOf(page, block);
  await text.click();
  await page.keyboard.press("End");
  await page.keyboard.type(letter);
  await expect.poll(() => page.evaluate(() => window.firstLetterMs)).toBeDefined();
  return (await page.evaluate(() => window.firstLetterMs)) ?? NaN;
}
