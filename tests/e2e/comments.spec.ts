import { expect, type Locator, type Page } from "@playwright/test";
import {
  caretAtStart,
  expectSaved,
  makeCanvas,
  openCanvas,
  textOf,
  write,
} from "./support/canvas.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";

const words = "three cities protect people above sixty-five";

/** Selects words in a text by the keyboard alone: from its beginning, so many characters on. */
async function select(page: Page, text: Locator, from: number, length: number): Promise<void> {
  await caretAtStart(page, text);
  for (let step = 0; step < from; step++) await page.keyboard.press("ArrowRight");
  for (let step = 0; step < length; step++) await page.keyboard.press("Shift+ArrowRight");
}

const highlighted = (page: Page) => textOf(page, "Challenge", "Theme").locator("[data-thread]");

test("a comment stays on its words while an author answers, changes the text before them, and resolves it", async ({
  browser,
  trivium,
}) => {
  test.setTimeout(120_000);
  const { workshopId, invites, facilitator } = await workshopOf(trivium, ["Athens", "Madrid"]);
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Urban heat" });
  const author = await enter(browser, {
    invite: invites.editor,
    name: "Author in Madrid",
    university: universityOf("Madrid"),
  });
  const commenter = await enter(browser, {
    invite: invites.commenter,
    name: "Commenter in Athens",
    university: universityOf("Athens"),
  });
  await openCanvas(author, canvasId);
  await openCanvas(commenter, canvasId);
  const before = "The module compares how ";
  await write(author, textOf(author, "Challenge", "Theme"), `${before}${words}, and why.`);

  // The commenter may put the caret anywhere and select, but not write.
  const text = textOf(commenter, "Challenge", "Theme");
  await expect(text).toContainText(words);
  await text.click();
  await expect(text).toBeFocused();
  await commenter.keyboard.type("NONSENSE");
  await expect(text).toHaveText(`${before}${words}, and why.`);
  await select(commenter, text, before.length, words.length);
  await commenter.keyboard.press("ControlOrMeta+Alt+m");
  await commenter
    .getByRole("textbox", { name: "Your comment" })
    .fill("Our data starts at seventy.");
  await commenter.getByRole("button", { name: "Comment", exact: true }).click();

  await expect(highlighted(commenter)).toHaveText(words);
  await expect(highlighted(author)).toHaveText(words);
  const thread = author.getByRole("article").filter({ hasText: "Our data starts at seventy." });
  await expect(thread).toContainText(words);

  await caretAtStart(author, textOf(author, "Challenge", "Theme"));
  await author.keyboard.type("Europe is getting hotter. ");
  await expect(textOf(commenter, "Challenge", "Theme")).toContainText(
    "Europe is getting hotter. The module",
  );
  await expect(highlighted(author)).toHaveText(words);
  await expect(highlighted(commenter)).toHaveText(words);

  // The field is open in the thread that one looks at.
  await thread.getByText("Our data starts at seventy.").click();
  await thread.getByRole("textbox", { name: /^Reply/ }).fill("Then we say “older residents”.");
  await author.keyboard.press("ControlOrMeta+Enter");
  await expect(commenter.getByText("Then we say “older residents”.")).toBeVisible();
  await expectAccessible(author);
  await expectAccessible(commenter);

  await thread.getByRole("button", { name: "Resolve" }).click();
  await expect(commenter.getByText("Our data starts at seventy.")).toHaveCount(0);
  await commenter
    .getByText(/^Resolved/)
    .first()
    .click();
  await expect(commenter.getByText("Our data starts at seventy.")).toBeVisible();
  await commenter.getByRole("button", { name: "Reopen" }).click();
  await expect(highlighted(author)).toHaveText(words);

  // A page that is opened anew finds the words where they are now.
  await author.reload();
  await expectSaved(author);
  await expect(highlighted(author)).toHaveText(words);

  // The caret is where the words were pressed, and from there the keyboard leads to their thread.
  await highlighted(author).click();
  await expect(author.getByRole("article")).toHaveAttribute("aria-current", "true");
  await author.keyboard.press("Alt+Enter");
  await expect(author.getByRole("article")).toBeFocused();
});

test("a comment on a block needs no words", async ({ browser, trivium }) => {
  const { workshopId, invites, facilitator } = await workshopOf(trivium, ["Athens"]);
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Urban heat" });
  const page = await enter(browser, {
    invite: invites.commenter,
    name: "Commenter in Athens",
    university: universityOf("Athens"),
  });
  await openCanvas(page, canvasId);
  await page.getByRole("button", { name: "Comment on “Award”" }).click();
  await page.getByRole("textbox", { name: "Your comment" }).fill("Whose name is on it?");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.getByRole("article")).toContainText("Whose name is on it?");
});
