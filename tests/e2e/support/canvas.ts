import { expect, type APIRequestContext, type Locator, type Page } from "@playwright/test";
import { z } from "zod";
import type { CanvasId } from "#shared/canvas.ts";
import type { WorkshopId } from "#shared/workshop.ts";

/** Makes a canvas over the API as whoever `api` is. */
export async function makeCanvas(
  api: APIRequestContext,
  workshopId: WorkshopId,
  canvas: { title: string; example?: "theme" | "method" | "partnership" },
): Promise<CanvasId> {
  const answer = await api.post(`/api/workshops/${workshopId}/canvases`, { data: canvas });
  expect(answer.status()).toBe(201);
  const made = z.object({ canvas: z.object({ id: z.string() }) }).parse(await answer.json());
  return made.canvas.id;
}

/** Opens a canvas of the product the page is in, and waits until its words can be written in and the server has everything. */
export async function openCanvas(page: Page, canvasId: CanvasId): Promise<void> {
  await page.goto(new URL(`/c/${canvasId}`, page.url()).href);
  await expectSaved(page);
}

/** The text of a block, or of one lane of it, by the names on the page. */
export function textOf(page: Page, block: string, lane?: string): Locator {
  const name = lane === undefined ? block : `${block}, ${lane}`;
  return page.getByRole("textbox", { name, exact: true });
}

/** Puts the caret before the first word of a text. */
export function caretAtStart(page: Page, text: Locator): Promise<void> {
  return caretAt(page, text, "start");
}

/** Puts the caret behind the last word of a text. */
export function caretAtEnd(page: Page, text: Locator): Promise<void> {
  return caretAt(page, text, "end");
}

/**
 * A key pressed within 20 ms of the click is faster than any hand: ProseMirror then puts the caret back to where the
 * click was. So the key is pressed again until the caret stays.
 */
async function caretAt(page: Page, text: Locator, edge: "start" | "end"): Promise<void> {
  await text.click();
  await expect(text).toBeFocused();
  await expect(async () => {
    await page.keyboard.press(edge === "start" ? "ControlOrMeta+Home" : "ControlOrMeta+End");
    const { before, behind } = await text.evaluate(lettersAroundCaret);
    expect(edge === "start" ? before : behind).toBe(0);
  }).toPass();
}

/** How many letters of a text stand before and behind the caret, some frames later. */
async function lettersAroundCaret(element: HTMLElement | SVGElement) {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  const caret = document.getSelection()?.getRangeAt(0);
  if (!caret) throw new Error("Nothing has the caret.");
  const [before, behind] = [document.createRange(), document.createRange()];
  before.selectNodeContents(element);
  before.setEnd(caret.startContainer, caret.startOffset);
  behind.selectNodeContents(element);
  behind.setStart(caret.endContainer, caret.endOffset);
  return { before: before.toString().length, behind: behind.toString().length };
}

/** Writes at the end of a text as a person does, key by key. */
export async function write(page: Page, text: Locator, words: string): Promise<void> {
  await caretAtEnd(page, text);
  await page.keyboard.type(words);
}

type Light = "connecting" | "saving" | "saved" | "kept" | "offline" | "refused";

/** Waits for what the light in the bar says about what this person wrote; `saved` is on the server's disk. */
export async function expectLight(page: Page, light: Light): Promise<void> {
  await expect(page.locator("[data-light]")).toHaveAttribute("data-light", light);
}

export const expectSaved = (page: Page): Promise<void> => expectLight(page, "saved");
