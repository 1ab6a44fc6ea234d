import { expect } from "@playwright/test";
import { expectAccessible } from "./support/expectAccessible.ts";
import { test } from "./support/test.ts";

test("the home page opens and is accessible", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
