// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changeLanguage, currentLanguage, startI18n } from "../../../client/i18n/i18n.ts";

const inBrowserOf = (...languages: string[]) =>
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);

beforeEach(() => localStorage.clear());
afterEach(() => void vi.restoreAllMocks());

describe("the interface's language", () => {
  it("is the first of the browser's that the product has", async () => {
    inBrowserOf("el-GR", "fr-BE", "en");
    await startI18n();
    expect(currentLanguage()).toBe("fr");
    expect(document.documentElement.lang).toBe("fr");
  });

  it("is English for a browser that has none of them", async () => {
    inBrowserOf("el-GR");
    await startI18n();
    expect(currentLanguage()).toBe("en");
  });

  it("stays what somebody chose", async () => {
    inBrowserOf("en");
    await startI18n();
    await changeLanguage("fr");
    await startI18n();
    expect(currentLanguage()).toBe("fr");
  });
});
