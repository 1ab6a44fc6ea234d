import { expect, type Page } from "@playwright/test";
import { makeCanvas, openCanvas } from "./support/canvas.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";

const eleven = [
  "Athens",
  "Bruxelles",
  "București",
  "Glasgow",
  "Lausanne",
  "Madrid",
  "Marseille",
  "Roma",
  "Salzburg",
  "Stockholm",
  "Tübingen",
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`every page is accessible, ${colorScheme}, ${viewport.width} wide`, async ({
      browser,
      trivium,
    }) => {
      test.setTimeout(120_000);
      const { workshopId, invites, facilitator } = await workshopOf(trivium, eleven);
      const canvasId = await makeCanvas(facilitator, workshopId, {
        title: "Urban heat",
        example: "theme",
      });
      const member = await enter(browser, {
        invite: invites.facilitator,
        name: "Facilitator in Αθήνα",
        university: universityOf("București"),
      });
      const show = async (page: Page) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      };
      await show(member);
      await expect(member.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(member);
      await member.getByRole("button", { name: "Share" }).click();
      await expect(member.getByRole("dialog")).toBeVisible();
      await expectAccessible(member);
      await openCanvas(member, canvasId);
      await expectAccessible(member);

      const stranger = await (await browser.newContext()).newPage();
      await show(stranger);
      for (const address of [
        trivium.url,
        invites.editor,
        `${trivium.url}/join/nothing`,
        `${trivium.url}/nowhere`,
      ]) {
        await stranger.goto(address);
        await expect(stranger.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(stranger);
      }
      await stranger.goto(trivium.url);
      await stranger.getByRole("button", { name: "Open the worked example" }).click();
      await stranger.waitForURL("**/c/*");
      await expect(stranger.getByText("European cities are getting hotter").first()).toBeVisible();
      await expectAccessible(stranger);
    });
  }
}
