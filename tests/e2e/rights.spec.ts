import { expect } from "@playwright/test";
import WebSocket from "ws";
import { closeCode } from "#shared/wire.ts";
import { makeCanvas, openCanvas, textOf, write } from "./support/canvas.ts";
import {
  apiOf,
  changeMember,
  enter,
  membersOf,
  universityOf,
  workshopOf,
} from "./support/people.ts";
import { test } from "./support/test.ts";

test("a viewer reads, and cannot type", async ({ browser, trivium }) => {
  const { workshopId, invites, facilitator } = await workshopOf(trivium, ["Athens"]);
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Heat", example: "theme" });
  const viewer = await enter(browser, {
    invite: invites.viewer,
    name: "A reader",
    university: universityOf("Athens"),
  });
  await openCanvas(viewer, canvasId);
  const challenge = viewer.getByRole("region", { name: "Challenge", exact: true });
  await expect(challenge).toContainText("European cities are getting hotter");
  await expect(viewer.getByRole("textbox", { name: "Challenge, Theme" })).toHaveCount(0);
  await challenge.getByText("European cities are getting hotter").click();
  await viewer.keyboard.type("NONSENSE");
  await expect(challenge).not.toContainText("NONSENSE");
  await expect(viewer.getByRole("button", { name: /^Comment on/ })).toHaveCount(0);
});

test("an outsider who knows the canvas gets nothing: no page, no API, no socket", async ({
  browser,
  trivium,
}) => {
  const { workshopId, facilitator } = await workshopOf(trivium, ["Athens"]);
  const canvasId = await makeCanvas(facilitator, workshopId, {
    title: "Secret heat",
    example: "theme",
  });

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`${trivium.url}/c/${canvasId}`);
  await expect(
    stranger.getByRole("heading", { name: "This canvas could not be opened" }),
  ).toBeVisible();
  await expect(stranger.getByText("Secret heat")).toHaveCount(0);

  const nobody = await apiOf(trivium);
  const otherFacilitator = (await workshopOf(trivium, ["Elsewhere"])).facilitator;
  for (const path of ["", "/threads", "/agreement", "/export?format=md"]) {
    expect((await nobody.get(`/api/canvases/${canvasId}${path}`)).status()).toBe(401);
    expect((await otherFacilitator.get(`/api/canvases/${canvasId}${path}`)).status()).toBe(404);
  }
  expect(await closedWith(trivium.url, canvasId)).toBe(closeCode.signedOut);
  const { cookies } = await otherFacilitator.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  expect(await closedWith(trivium.url, canvasId, cookie)).toBe(closeCode.noSuchCanvas);
});

test("a member whose role falls stops writing at once, and begins again when it rises", async ({
  browser,
  trivium,
}) => {
  const gathering = await workshopOf(trivium, ["Athens"]);
  const { workshopId, invites, facilitator } = gathering;
  const canvasId = await makeCanvas(facilitator, workshopId, { title: "Heat" });
  const page = await enter(browser, {
    invite: invites.editor,
    name: "An editor",
    university: universityOf("Athens"),
  });
  await openCanvas(page, canvasId);
  const member = (await membersOf(gathering)).find(({ name }) => name === "An editor");
  if (!member) throw new Error("The editor has joined.");

  await changeMember(gathering, member, { role: "viewer" });
  await expect(textOf(page, "Need and relevance")).toHaveCount(0);
  await changeMember(gathering, member, { role: "editor" });
  await expect(textOf(page, "Need and relevance")).toBeVisible();
  await write(page, textOf(page, "Need and relevance"), "Back again.");
  await expect(textOf(page, "Need and relevance")).toHaveText("Back again.");
});

/** The code with which the server ends a socket that tries to open the canvas; fails if words come instead. */
function closedWith(url: string, canvasId: string, cookie = ""): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace("http", "ws")}/sync/${canvasId}`, {
      headers: { origin: url, cookie },
    });
    socket.once("message", () => reject(new Error("The server told an outsider something.")));
    socket.once("close", resolve);
    socket.once("error", reject);
  });
}
