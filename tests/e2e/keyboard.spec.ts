import { expect, type Locator, type Page } from "@playwright/test";
import { expectSaved } from "./support/canvas.ts";
import { tabTo } from "./support/focus.ts";
import { test } from "./support/test.ts";

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

async function type(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(words);
}

test("the keyboard alone creates, joins, writes, comments and signs", async ({
  browser,
  trivium,
}) => {
  test.setTimeout(180_000);
  const page = await (await browser.newContext()).newPage();
  await page.goto(trivium.url);
  await press(page, page.getByRole("button", { name: "Open a workshop" }));
  await type(page, page.getByRole("textbox", { name: "Title of the workshop" }), "Keys only");
  await type(page, page.getByRole("textbox", { name: "University 1" }), "Athens");
  await type(page, page.getByRole("textbox", { name: "Your name" }), "Facilitator");
  await press(page, page.getByRole("button", { name: "Open the workshop" }));
  await expect(page.getByRole("heading", { name: "Keys only" })).toBeVisible();
  const invite = await page.getByRole("textbox", { name: "For those who write" }).inputValue();

  await press(page, page.getByRole("button", { name: "New canvas" }));
  await type(page, page.getByRole("textbox", { name: "Title of the module" }), "Cooler streets");
  await press(page, page.getByRole("button", { name: "Make the canvas" }));
  await expectSaved(page);
  const address = page.url();

  const author = await (await browser.newContext()).newPage();
  await author.goto(invite);
  await type(author, author.getByRole("textbox", { name: "Your name" }), "Signatory");
  await tabTo(author, author.getByRole("combobox", { name: "Your university" }));
  await author.keyboard.press("ArrowDown");
  await expect(author.getByRole("option", { name: "Athens" })).toBeVisible();
  await author.keyboard.press("Enter");
  await press(author, author.getByRole("button", { name: "Join" }));
  await author.waitForURL("**/w/*");

  // The facilitator appoints the signatory.
  await page.goBack();
  await press(page, page.getByRole("button", { name: "Change what Signatory may do" }));
  await tabTo(page, page.getByRole("combobox", { name: "May agree for" }));
  await page.keyboard.type("Athens");
  await press(page, page.getByRole("button", { name: "Save" }));
  await expect(page.getByText("speaks for Athens").first()).toBeVisible();

  await author.goto(address);
  await expectSaved(author);
  const need = author.getByRole("textbox", { name: "Need and relevance", exact: true });
  await type(author, need, "Clinics ask for it.");
  await expectSaved(author);

  for (let step = 0; step < "for it.".length; step++)
    await author.keyboard.press("Shift+ArrowLeft");
  await author.keyboard.press("ControlOrMeta+Alt+m");
  await expect(author.getByRole("textbox", { name: "Your comment" })).toBeFocused();
  await author.keyboard.type("Who asked?");
  await author.keyboard.press("ControlOrMeta+Enter");
  await expect(author.getByRole("article")).toContainText("Who asked?");

  const section = author.getByRole("region", { name: "Need and relevance", exact: true });
  await author.locator("body").press("Home");
  await press(author, section.getByRole("button", { name: /show who agreed/ }));
  await press(author, author.getByRole("button", { name: "Agree", exact: true }));
  await press(author, author.getByRole("dialog").getByRole("button", { name: /^Sign for/ }));
  await expect(section.getByRole("button", { name: /show who agreed/ })).toContainText("agreed");
});
