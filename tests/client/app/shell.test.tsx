import { describe, expect, it } from "vitest";
import { openPage } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";

const home = { "GET /api/home": { status: 200, body: { workshops: [] } } };

describe("the shell", () => {
  it("says in words that an address leads nowhere", async () => {
    await openPage("/nowhere", home);
    await person.sees("There is no page here");
    await person.press("Go to the start page");
    await person.sees("Design a challenge-based module together");
  });

  it("changes its language at once, and the document's with it", async () => {
    await openPage("/", home);
    await person.press("Language: English");
    await person.press("Français");
    await person.sees("Concevoir ensemble un module");
    expect(document.documentElement.lang).toBe("fr");
  });

  it("leads past the header by its first link", async () => {
    await openPage("/", home);
    const skip = await called("a", "Skip to the content");
    const main = document.querySelector("main");
    expect(document.querySelector("a")).toBe(skip);
    expect(skip.getAttribute("href")).toBe(`#${main?.id}`);
  });
});
