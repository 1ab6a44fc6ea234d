import { chromium } from "@playwright/test";
import { err, ok, type Result } from "#shared/result.ts";
import { installPackages, isExecutable, mayInstallPackages, run } from "./programs.ts";

/** Quiet and without a call home; the sandbox needs rights that a container's root does not have. */
export const launchFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const installed = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(
  (name) => `/usr/bin/${name}`,
);

/** The first Chromium that is there: the one asked for, the system's, Playwright's own. */
export function findChromium(
  asked = process.env["CHROMIUM_PATH"],
  isProgram: (path: string) => boolean = isExecutable,
): string | null {
  if (asked) return isProgram(asked) ? asked : null;
  return [...installed, chromium.executablePath()].find(isProgram) ?? null;
}

/** The path of a Chromium, installed first where none is there and this user may; otherwise why there is none. */
export function ensureChromium(): Result<string, string> {
  const found = findChromium();
  if (found) return ok(found);
  const asked = process.env["CHROMIUM_PATH"];
  if (asked) return err(`CHROMIUM_PATH is ${asked}, and there is no program at that place.`);

  if (mayInstallPackages()) {
    console.log("No Chromium here: installing Debian's package chromium.");
    installPackages("chromium", "fonts-noto-core");
  }
  if (!findChromium()) {
    console.log("No Chromium here: fetching Playwright's own.");
    run("npx", ["--no-install", "playwright", "install", "chromium"]);
  }
  const fetched = findChromium();
  if (fetched) return ok(fetched);
  return err(
    "The browser tests need Chromium. There is none, and neither Debian's package nor Playwright's own could be " +
      "installed (see above). Install one, or name one in CHROMIUM_PATH.",
  );
}
