import { defineConfig } from "@playwright/test";
import { findChromium, launchFlags } from "../support/chromium.ts";

const executablePath = findChromium();

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results/browser",
  reporter: [["list"], ["json", { outputFile: "../../test-results/browser.json" }]],
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    locale: "en-GB",
    // A trace takes a picture of the page at every key: the stories would take five times as long. Ask for it: --trace on.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { args: launchFlags, ...(executablePath && { executablePath }) },
  },
});
