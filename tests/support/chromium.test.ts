import { describe, expect, it } from "vitest";
import { findChromium } from "./chromium.ts";

const only = (path: string) => (candidate: string) => candidate === path;

describe("finding Chromium", () => {
  it("takes the one that was asked for, and no other in its place", () => {
    expect(findChromium("/opt/chromium", only("/opt/chromium"))).toBe("/opt/chromium");
    expect(findChromium("/opt/chromium", only("/usr/bin/chromium"))).toBeNull();
  });

  it("takes what the system has", () => {
    expect(findChromium("", only("/usr/bin/chromium-browser"))).toBe("/usr/bin/chromium-browser");
    expect(findChromium("", only("/usr/bin/google-chrome"))).toBe("/usr/bin/google-chrome");
  });

  it("takes Playwright's own before giving up", () => {
    expect(findChromium("", (path) => path.includes("playwright"))).toContain("chrom");
    expect(findChromium("", () => false)).toBeNull();
  });
});
