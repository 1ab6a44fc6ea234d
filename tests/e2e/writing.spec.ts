import { expect } from "@playwright/test";
import {
  caretAtEnd,
  expectSaved,
  makeCanvas,
  openCanvas,
  textOf,
  write,
} from "./support/canvas.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";

const cities = ["Athens", "Madrid", "București"];

test("three people of three universities write in one paragraph and in different lanes", async ({
  browser,
  trivium,
}) => {
  const { workshopId, invites, facilitator } = await workshopOf(trivium, cities);
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Cooler streets" });
  const pages = await Promise.all(
    cities.map((city) =>
      enter(browser, {
        invite: invites.editor,
        name: `Editor of ${city}`,
        university: universityOf(city),
      }),
    ),
  );
  for (const page of pages) await openCanvas(page, canvasId);
  const [athens, madrid, bucharest] = pages;
  if (!athens || !madrid || !bucharest) throw new Error("Three people came.");

  await write(athens, textOf(athens, "Need and relevance"), "Older residents wait for the night.");
  await expect(textOf(madrid, "Need and relevance")).toHaveText(
    "Older residents wait for the night.",
  );

  // All three at once, in the same paragraph: at its beginning, in its middle, at its end.
  await textOf(madrid, "Need and relevance").click();
  await madrid.keyboard.press("ControlOrMeta+Home");
  await caretAtEnd(bucharest, textOf(bucharest, "Need and relevance"));
  await caretAtEnd(athens, textOf(athens, "Need and relevance"));
  for (let step = 0; step < "Older residents ".length; step++) await athens.keyboard.press("Home");
  await athens.keyboard.press("ControlOrMeta+Home");
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
  await textOf(second, "Target group").click();
  await second.keyboard.press("ControlOrMeta+Home");
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
