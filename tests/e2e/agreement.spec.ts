import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { partsOf, textOf as wordsOf } from "../support/docx.ts";
import { expectSaved, makeCanvas, openCanvas, textOf, write } from "./support/canvas.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import {
  changeMember,
  enter,
  membersOf,
  universityOf,
  workshopOf,
  type Gathering,
} from "./support/people.ts";
import { test } from "./support/test.ts";

const cities = ["Athens", "Madrid", "București"];
const nameOf = (city: string) => `Signatory of ${city}`;

/** The facilitator lets each signatory speak for their own university. */
async function appointAll(gathering: Gathering): Promise<void> {
  for (const member of await membersOf(gathering)) {
    if (!member.name.startsWith("Signatory")) continue;
    await changeMember(gathering, member, { signsFor: member.universityId });
  }
}

const stateOf = (page: Page, block: string) =>
  page
    .getByRole("region", { name: block, exact: true })
    .getByRole("button", { name: /show who agreed/ });

async function agree(page: Page, block: string): Promise<void> {
  await stateOf(page, block).click();
  await page.getByRole("button", { name: "Agree", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Sign for/ }).click();
  await expect(dialog).toBeHidden();
}

async function exportAgreed(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByText("Only what is agreed").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const parts = partsOf(await readFile(await (await download).path()));
  await page.keyboard.press("Escape");
  return wordsOf(parts.get("word/document.xml") ?? "");
}

test("three universities agree, one word makes it stale for all, they agree again, and the document says so", async ({
  browser,
  trivium,
}) => {
  test.setTimeout(120_000);
  const gathering = await workshopOf(trivium, cities);
  const { workshopId, invites, facilitator } = gathering;
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Urban heat" });
  const pages = await Promise.all(
    cities.map((city) =>
      enter(browser, {
        invite: invites.editor,
        name: nameOf(city),
        university: universityOf(city),
      }),
    ),
  );
  await appointAll(gathering);
  for (const page of pages) await openCanvas(page, canvasId);
  const [athens] = pages;
  if (!athens) throw new Error("Three people came.");

  await write(athens, textOf(athens, "Need and relevance"), "Clinics ask for it.");
  await expectSaved(athens);
  for (const page of pages) {
    await expect(textOf(page, "Need and relevance")).toHaveText("Clinics ask for it.");
    await agree(page, "Need and relevance");
  }
  for (const page of pages)
    await expect(stateOf(page, "Need and relevance")).toContainText("agreed");
  await expectAccessible(athens);
  expect(await exportAgreed(athens)).toContain("Clinics ask for it.");

  await write(athens, textOf(athens, "Need and relevance"), " Today.");
  for (const page of pages) {
    await expect(stateOf(page, "Need and relevance")).toContainText("changed since agreed");
  }
  expect(await exportAgreed(athens)).not.toContain("Clinics ask for it.");

  for (const page of pages) await agree(page, "Need and relevance");
  for (const page of pages) {
    await expect(stateOf(page, "Need and relevance")).not.toContainText("changed");
    await expect(stateOf(page, "Need and relevance")).toContainText("agreed");
  }
  const agreed = await exportAgreed(athens);
  expect(agreed).toContain("Clinics ask for it. Today.");
  for (const city of cities) expect(agreed).toContain(nameOf(city));

  // The workshop page shows the same: each university accepts one block.
  await athens.getByRole("link", { name: "Designing together" }).click();
  await expect(athens.getByText("1 agreed by all")).toBeVisible();
});

test("an objection says why, and everybody sees it", async ({ browser, trivium }) => {
  const gathering = await workshopOf(trivium, ["Athens"]);
  const { workshopId, invites, facilitator } = gathering;
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Urban heat" });
  const page = await enter(browser, {
    invite: invites.viewer,
    name: nameOf("Athens"),
    university: universityOf("Athens"),
  });
  await appointAll(gathering);
  await openCanvas(page, canvasId);
  await stateOf(page, "Award").click();
  await page.getByRole("button", { name: "Object", exact: true }).click();
  await page.getByRole("button", { name: /^Sign for/ }).click();
  await expect(page.getByText("Say why, so that the others can answer.")).toBeVisible();
  await page.getByRole("dialog").getByRole("textbox").fill("Our senate decides in May.");
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Sign for/ }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(stateOf(page, "Award")).toContainText("objected");
  await expect(page.getByText("Our senate decides in May.")).toBeVisible();
});
