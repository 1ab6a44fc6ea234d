import { expect, type Browser, type Page } from "@playwright/test";
import {
  expectLight,
  expectSaved,
  makeCanvas,
  openCanvas,
  textOf,
  write,
} from "./support/canvas.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { expectKept } from "./support/localCopy.ts";
import { changeMember, enter, membersOf, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";
import type { Trivium } from "./support/trivium.ts";

const name = "Editor on a train";
const need = (page: Page) => textOf(page, "Need and relevance");

/** An editor who wrote something that is saved and something offline that is not, and the way to change their role. */
async function editorWithUnsaved(browser: Browser, trivium: Trivium) {
  const gathering = await workshopOf(trivium, ["Athens"]);
  const { workshopId, invites, facilitator } = gathering;
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Cooler streets" });
  const university = universityOf("Athens");
  const page = await enter(browser, { invite: invites.editor, name, university });
  await openCanvas(page, canvasId);
  await write(page, need(page), "Clinics ask for it.");
  await expectSaved(page);
  await page.context().setOffline(true);
  await expectLight(page, "offline");
  await page.keyboard.type(" So do schools.");
  const changeRole = async (role: "viewer" | "editor"): Promise<void> => {
    const member = (await membersOf(gathering)).find((one) => one.name === name);
    if (!member) throw new Error("The editor has joined.");
    await changeMember(gathering, member, { role });
  };
  return { page, canvasId, gathering, changeRole };
}

const offer = (page: Page) =>
  page.getByRole("alert").filter({ hasText: "You can no longer write here" });

test("who loses the right to write with something unsaved can copy it, and then sees what everybody sees", async ({
  browser,
  trivium,
}) => {
  test.setTimeout(120_000);
  const { page, changeRole, gathering, canvasId } = await editorWithUnsaved(browser, trivium);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await changeRole("viewer");
  await page.context().setOffline(false);
  await expect(offer(page)).toContainText(
    "changes that were not saved yet are only in this browser",
  );
  await expectLight(page, "kept");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Copy my text" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "Need and relevance\nClinics ask for it. So do schools.",
  );

  // A reload forgets nothing of it.
  await expectKept(page, canvasId, { blockId: "need" }, "Clinics ask for it. So do schools.");
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(offer(page)).toBeVisible();
  await page.getByRole("button", { name: "Show my text" }).click();
  await expect(page.getByRole("textbox", { name: "Your text that is not saved" })).toHaveValue(
    "Need and relevance\nClinics ask for it. So do schools.",
  );
  const reader = await enter(browser, {
    invite: gathering.invites.viewer,
    name: "A reader",
    university: universityOf("Athens"),
  });
  await openCanvas(reader, canvasId);
  await expect(reader.getByText("Clinics ask for it.")).toHaveText("Clinics ask for it.");

  await page.getByRole("button", { name: "Discard the changes that were not saved" }).click();
  await page.getByRole("button", { name: "Discard for good" }).click();
  await expectSaved(page);
  await expect(page.getByText("Clinics ask for it.")).toHaveText("Clinics ask for it.");
  await expect(offer(page)).toHaveCount(0);
});

test("who gets the right back before that has everything saved after all", async ({
  browser,
  trivium,
}) => {
  const { page, changeRole } = await editorWithUnsaved(browser, trivium);
  await changeRole("viewer");
  await page.context().setOffline(false);
  await expect(offer(page)).toBeVisible();
  await changeRole("editor");
  await expectSaved(page);
  await expect(offer(page)).toHaveCount(0);
  await expect(need(page)).toHaveText("Clinics ask for it. So do schools.");
});

test("what was written offline is sent at the next visit, though another canvas is opened first", async ({
  browser,
  trivium,
}) => {
  const { page, canvasId, gathering } = await editorWithUnsaved(browser, trivium);
  const other = await makeCanvas(gathering.facilitator, gathering.workshopId, { title: "Other" });
  await expectKept(page, canvasId, { blockId: "need" }, "Clinics ask for it. So do schools.");
  await page.close({ runBeforeUnload: false });
  await page.context().setOffline(false);
  const next = await page.context().newPage();
  await next.goto(`${trivium.url}/c/${other}`);
  const reader = await enter(browser, {
    invite: gathering.invites.viewer,
    name: "A reader",
    university: universityOf("Athens"),
  });
  await openCanvas(reader, canvasId);
  await expect(reader.getByText("Clinics ask for it. So do schools.")).toBeVisible();
});
