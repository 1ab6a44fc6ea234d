import { expect, type Page } from "@playwright/test";
import {
  caretAtEnd,
  caretAtStart,
  expectSaved,
  makeCanvas,
  openCanvas,
  textOf,
  write,
} from "./support/canvas.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";

const cities = ["Athens", "Madrid", "București"];

/** Opens a workshop through the form of the home page; gives the address for those who write. */
async function openWorkshop(page: Page, universities: string[]): Promise<string> {
  await page.getByRole("button", { name: "Open a workshop" }).click();
  await page.getByRole("textbox", { name: "Title of the workshop" }).fill("Designing together");
  for (const [index, university] of universities.entries()) {
    const field = page.getByRole("textbox", { name: `University ${index + 1}` });
    if (!(await field.isVisible())) {
      await page.getByRole("button", { name: "Add a university" }).click();
    }
    await field.fill(university);
  }
  await page.getByRole("textbox", { name: "Your name" }).fill("Facilitator");
  await page.getByRole("button", { name: "Open the workshop" }).click();
  await expect(page.getByRole("heading", { name: "The workshop is open" })).toBeVisible();
  return page.getByRole("textbox", { name: "For those who write" }).inputValue();
}

test("three people of three universities write in one paragraph and in different lanes", async ({
  browser,
  trivium,
}) => {
  const athens = await (await browser.newContext()).newPage();
  await athens.goto(trivium.url);
  const invite = await openWorkshop(athens, cities);
  await athens.getByRole("button", { name: "New canvas" }).click();
  await athens.getByRole("textbox", { name: "Title of the module" }).fill("Cooler streets");
  await athens.getByRole("button", { name: "Make the canvas" }).click();
  await expectSaved(athens);

  const join = async (city: string): Promise<Page> => {
    const page = await enter(browser, { invite, name: `Editor of ${city}`, university: city });
    await page.getByRole("heading", { name: "Cooler streets" }).getByRole("link").click();
    await expectSaved(page);
    return page;
  };
  const [madrid, bucharest] = await Promise.all([join("Madrid"), join("București")]);
  const pages = [athens, madrid, bucharest];

  await write(athens, textOf(athens, "Need and relevance"), "Older residents wait for the night.");
  await expect(textOf(madrid, "Need and relevance")).toHaveText(
    "Older residents wait for the night.",
  );

  // All three at once, in the same paragraph: at its beginning, in its middle, at its end.
  await caretAtStart(madrid, textOf(madrid, "Need and relevance"));
  await caretAtEnd(bucharest, textOf(bucharest, "Need and relevance"));
  await caretAtStart(athens, textOf(athens, "Need and relevance"));
  for (let step = 0; step < "Older residents".length; step++)
    await athens.keyboard.press("ArrowRight");
  await Promise.all([
    madrid.keyboard.type("In Madrid, "),
    athens.keyboard.type(" of Αθήνα"),
    bucharest.keyboard.type(" Și la București."),
  ]);
  const together = "In Madrid, Older residents of Αθήνα wait for the night. Și la București.";
  for (const page of pages) {
    await expect(textOf(page, "Need and relevance")).toHaveText(together);
  }

  await Promise.all([
    write(athens, textOf(athens, "Challenge", "Theme"), "Heat, health and law."),
    write(madrid, textOf(madrid, "Challenge", "Method"), "Living with heat."),
    write(bucharest, textOf(bucharest, "Challenge", "Partnership"), "Who opens the door?"),
  ]);
  for (const page of pages) {
    await expect(textOf(page, "Challenge", "Theme")).toHaveText("Heat, health and law.");
    await expect(textOf(page, "Challenge", "Method")).toHaveText("Living with heat.");
    await expect(textOf(page, "Challenge", "Partnership")).toHaveText("Who opens the door?");
    await expectSaved(page);
  }
});

test("undo takes back one's own words and nobody else's", async ({ browser, trivium }) => {
  const { workshopId, invites, facilitator } = await workshopOf(trivium, cities);
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Cooler streets" });
  const person = { invite: invites.editor, university: universityOf("Athens") };
  const first = await enter(browser, { ...person, name: "First editor" });
  const second = await enter(browser, { ...person, name: "Second editor" });
  await openCanvas(first, canvasId);
  await openCanvas(second, canvasId);

  await write(first, textOf(first, "Target group"), "Students of two cities");
  await expect(textOf(second, "Target group")).toHaveText("Students of two cities");
  await caretAtStart(second, textOf(second, "Target group"));
  await second.keyboard.type("Young and old: ");
  await expect(textOf(first, "Target group")).toHaveText("Young and old: Students of two cities");

  // As often as it takes: what was typed with a pause in between is taken back in parts.
  await textOf(first, "Target group").click();
  await expect(async () => {
    await first.keyboard.press("ControlOrMeta+z");
    await expect(textOf(second, "Target group")).toHaveText("Young and old:", { timeout: 500 });
  }).toPass();
  await first.keyboard.press("ControlOrMeta+z");
  await expect(textOf(first, "Target group")).toHaveText("Young and old:");
});
