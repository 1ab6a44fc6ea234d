import { expect, type Page } from "@playwright/test";
import { expectSaved, makeCanvas, openCanvas } from "./support/canvas.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";

const workload = (page: Page) => page.getByRole("region", { name: "Workload and credits" });
const fits = (page: Page) =>
  workload(page)
    .getByRole("row", { name: /^University of Athens/ })
    .getByRole("cell")
    .last();

test("what follows from a design is worked out on every page while one person writes, and leads to where it is mended", async ({
  browser,
  trivium,
}) => {
  test.setTimeout(90_000);
  const cities = ["Athens", "Madrid", "București"];
  const { workshopId, invites, facilitator } = await workshopOf(trivium, cities);
  const canvasId = await makeCanvas(facilitator, workshopId, {
    title: "Urban heat",
    example: "theme",
  });
  const [writer, reader] = await Promise.all(
    (["editor", "viewer"] as const).map((role) =>
      enter(browser, {
        invite: invites[role],
        name: `A ${role}`,
        university: universityOf("Athens"),
      }),
    ),
  );
  if (!writer || !reader) throw new Error("two people");
  await Promise.all([writer, reader].map((page) => openCanvas(page, canvasId)));

  await expect(fits(reader)).toContainText("✓ fit");
  await expect(reader.getByRole("button", { name: /of 13 elements/ })).toBeVisible();

  // More credits than the hours carry: on both pages, and named as something to mend.
  await workload(writer).getByRole("textbox", { name: "ECTS credits" }).fill("6");
  await expectSaved(writer);
  for (const page of [writer, reader]) await expect(fits(page)).toContainText("✗ do not fit");
  const fact = reader.getByRole("button", { name: /of 13 elements/ });
  await expect(fact).toContainText("to mend");

  // By keyboard to what is wrong, and from there to the block.
  await fact.press("Enter");
  const finding = reader.getByRole("listitem").filter({ hasText: "do not fit the stated credits" });
  await finding.getByRole("button", { name: "Go to “Workload and credits”" }).press("Enter");
  await expect(workload(reader)).toBeFocused();

  // The matrix reads as a table, and a plan stands beside what was designed.
  const matrix = writer
    .getByRole("region", { name: "Assessment", exact: true })
    .getByRole("table", { name: /Which activities/ });
  await expect(matrix.getByRole("rowheader")).toHaveCount(4);
  await expect(matrix.getByRole("cell", { name: "proves it" }).first()).toBeVisible();
  const activities = writer.getByRole("region", { name: "Learning activities" });
  await activities.getByText("Planned balance").click();
  await activities.getByRole("spinbutton", { name: "Inquiry" }).fill("40");
  await expect(activities.getByText("The plan sums to 40 %.")).toBeVisible();
  await reader
    .getByRole("region", { name: "Learning activities" })
    .getByText("Planned balance")
    .click();
  await expect(reader.getByText("The plan sums to 40 %.")).toBeVisible();
  for (const page of [writer, reader]) await expectAccessible(page);
});
