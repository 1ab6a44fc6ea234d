import { test as base } from "@playwright/test";
import { startTrivium, type Trivium } from "./trivium.ts";

/**
 * `trivium` runs for all tests of a worker; `ownTrivium` for one test alone, for stories that kill it.
 * `baseURL` is that of `trivium`. When a test ends everybody in it goes home.
 */
export const test = base.extend<
  { ownTrivium: Trivium; goingHome: undefined },
  { trivium: Trivium }
>({
  trivium: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from a pattern and refuses a name.
    async ({}, provide) => {
      const trivium = await startTrivium();
      await provide(trivium);
      await trivium.stop();
    },
    { scope: "worker" },
  ],
  // oxlint-disable-next-line no-empty-pattern -- as above
  ownTrivium: async ({}, provide, testInfo) => {
    const trivium = await startTrivium();
    await provide(trivium);
    await testInfo.attach("trivium.log", { body: trivium.output(), contentType: "text/plain" });
    await trivium.stop();
  },
  // Contexts that a test makes itself live as long as the browser: their pages would go on working through the next tests.
  goingHome: [
    async ({ browser }, provide) => {
      await provide(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  baseURL: async ({ trivium }, provide) => {
    await provide(trivium.url);
  },
});
