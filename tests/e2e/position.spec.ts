import { expect, type Browser, type Page } from "@playwright/test";
import { makeCanvas, openCanvas } from "./support/canvas.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { enter, universityOf, workshopOf } from "./support/people.ts";
import { test } from "./support/test.ts";
import type { Trivium } from "./support/trivium.ts";

const pollOf = (page: Page) => page.getByRole("region", { name: "Where do we stand?" });

/** An event reaches every open page within this. */
const soon = { timeout: 1_000 };

/** A facilitator of Athens and two editors, of Madrid and Bucharest, each with the canvas open. */
async function threePeople(browser: Browser, trivium: Trivium) {
  const cities = ["Athens", "Madrid", "București"];
  const { workshopId, invites, facilitator: maker } = await workshopOf(trivium, cities);
  const canvasId = await makeCanvas(maker, workshopId, { title: "Urban heat" });
  const open = async (invite: string, name: string, city: string) => {
    const page = await enter(browser, { invite, name, university: universityOf(city) });
    await openCanvas(page, canvasId);
    return page;
  };
  return {
    canvasId,
    facilitator: await open(invites.facilitator, "Who runs it", "Athens"),
    madrid: await open(invites.editor, "Madrid editor", "Madrid"),
    bucharest: await open(invites.editor, "Ștefan of București", "București"),
  };
}

async function answer(page: Page, ...labels: string[]): Promise<void> {
  for (const label of labels) await pollOf(page).getByRole("radio", { name: label }).check();
  await pollOf(page).getByRole("button", { name: /^Keep/ }).click();
  await expect(pollOf(page).getByText("Your answers are kept.")).toBeVisible();
}

const answers = {
  theme: ["The people who teach", "Before anybody enrols", "No: it was there to be understood"],
  method: [
    "The learners",
    "When learners have explored the question",
    "Not if learners can show what they learned",
  ],
  partnership: [
    "The partner outside the university",
    "As soon as the partner agrees to it",
    "In part, yes",
  ],
} as const;

/** The facilitator's next step, which asks once before it is done. */
async function confirm(page: Page, name: RegExp, step: string): Promise<void> {
  await pollOf(page).getByRole("button", { name }).click();
  await page.getByRole("dialog").getByRole("button", { name: step, exact: true }).click();
}

/** What a screen reader reads of somebody's row in the table. */
const rowOf = (page: Page, name: string) =>
  pollOf(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: new RegExp(name) }) });

test("answers are secret until the facilitator reveals them, then everybody sees them, and a second round shows who moved", async ({
  browser,
  trivium,
}) => {
  test.setTimeout(150_000);
  const { canvasId, facilitator, madrid, bucharest } = await threePeople(browser, trivium);
  const everybody = [facilitator, madrid, bucharest];
  await expect(pollOf(madrid)).toBeHidden();
  await pollOf(facilitator).getByRole("button", { name: "Open the poll" }).click();
  for (const page of everybody) {
    await expect(pollOf(page).getByRole("radiogroup")).toHaveCount(3);
    await expect(pollOf(page)).toContainText("see only how many have answered");
  }
  await expectAccessible(madrid);

  await answer(madrid, ...answers.theme);
  await expect(pollOf(facilitator).getByText("1 answer is in.")).toBeVisible(soon);
  await answer(bucharest, ...answers.partnership);
  await expect(pollOf(facilitator).getByText("2 answers are in.")).toBeVisible(soon);
  await answer(facilitator, ...answers.theme);
  // Not even the facilitator's own browser was told what the others said.
  const heard = await facilitator.request.get(
    new URL(`/api/canvases/${canvasId}/position`, facilitator.url()).href,
  );
  const body: unknown = await heard.json();
  expect(body).toMatchObject({ rounds: [{ state: "open", answered: 3 }] });
  expect(JSON.stringify(body)).not.toMatch(/answers|"(veto|final|outside)":"partnership"/);
  await expect(facilitator.getByRole("img", { name: /^Triangle of/ })).toBeHidden();

  await answer(madrid, ...answers.method);
  await confirm(facilitator, /^Close round 1/, "Close the round");
  for (const page of everybody) {
    await expect(pollOf(page).getByText("What you answered")).toBeVisible(soon);
  }
  await expect(pollOf(madrid)).toContainText("When learners have explored the question");
  await expect(pollOf(madrid)).not.toContainText("As soon as the partner agrees to it");
  await confirm(facilitator, /^Reveal the answers of round 1/, "Reveal the answers");
  for (const page of everybody) {
    const name = "Triangle of Theme, Method and Partnership, with 3 people and 3 universities";
    await expect(page.getByRole("img", { name })).toBeVisible(soon);
    await expect(pollOf(page).getByText("Spread 1", { exact: true })).toBeVisible();
    await pollOf(page).getByText("The same as a table").click();
    await expect(rowOf(page, "Madrid editor").getByRole("cell")).toHaveText(["0%", "100%", "0%"]);
    await expect(rowOf(page, "Ștefan").getByRole("cell")).toHaveText(["0%", "0%", "100%"]);
  }
  await expectAccessible(bucharest);

  await pollOf(facilitator).getByRole("button", { name: "Ask again" }).click();
  for (const page of everybody) await answer(page, ...answers.method);
  await expect(pollOf(madrid).getByText("Result of round 1")).toBeVisible();
  await confirm(facilitator, /^Close round 2/, "Close the round");
  await confirm(facilitator, /^Reveal the answers of round 2/, "Reveal the answers");
  for (const page of everybody) {
    await expect(pollOf(page)).toContainText("Spread 0 1 in round 1", soon);
    await expect(pollOf(page)).toContainText("Most answers, 100%, go with Method");
  }
  await pollOf(madrid).getByText("The same as a table").click();
  await expect(rowOf(madrid, "University of București").getByRole("cell").last()).toHaveText(
    "100% to Method",
  );
  await expect(rowOf(madrid, "Madrid editor").getByRole("cell").last()).toHaveText("stayed");
  await expectAccessible(madrid);
  await madrid.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(madrid);

  await pollOf(bucharest).getByRole("button", { name: "Take this reading as leading" }).click();
  for (const page of everybody) {
    await expect(pollOf(page).getByText("It is the leading reading.")).toBeVisible();
  }
  await expect(facilitator.getByRole("radio", { name: "Method" }).first()).toBeChecked();
});

test("the poll is taken by keyboard alone, and an answer survives a reload", async ({
  browser,
  trivium,
}) => {
  const { facilitator, madrid } = await threePeople(browser, trivium);
  await pollOf(facilitator).getByRole("button", { name: "Open the poll" }).press("Enter");
  const first = pollOf(madrid).getByRole("radio", { name: answers.theme[0] });
  await first.focus();
  await madrid.keyboard.press("Space");
  await madrid.keyboard.press("ArrowDown");
  await madrid.keyboard.press("Tab");
  await madrid.keyboard.press("Space");
  await madrid.keyboard.press("Tab");
  await madrid.keyboard.press("Tab");
  await expect(pollOf(madrid).getByRole("button", { name: "Keep my answers" })).toBeFocused();
  await madrid.keyboard.press("Enter");
  await expect(pollOf(madrid).getByText("Every question needs an answer.")).toBeVisible();
  await expect(pollOf(madrid).getByRole("radio", { name: answers.theme[2] })).toBeFocused();
  await madrid.keyboard.press("Space");
  await madrid.keyboard.press("Enter");
  await expect(pollOf(madrid).getByText("Your answers are kept.")).toBeVisible();
  await madrid.reload();
  await expect(pollOf(madrid).getByRole("radio", { name: answers.method[0] })).toBeChecked();
  await expect(pollOf(madrid).getByRole("radio", { name: answers.theme[1] })).toBeChecked();
  await expect(pollOf(madrid).getByText("Your answers are kept.")).toBeVisible();
});
