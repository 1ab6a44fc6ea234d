import { describe, expect, it } from "vitest";
import { openPage, problem } from "../ui/openPage.tsx";
import { person } from "../ui/person.ts";
import { aMember, aWorkshop, workshop } from "../workshop/workshops.ts";

describe("a personal link", () => {
  it("is spent only when somebody presses, and leads to the one workshop they are in", async () => {
    const sent = await openPage("/continue/secret", {
      "POST /api/continue": { status: 200, body: { workshops: [{ workshop, you: aMember() }] } },
      "GET /api/workshops/w1": { status: 200, body: aWorkshop() },
    });
    await person.sees("Continue on this device");
    expect(sent).toEqual([]);
    await person.press("Continue here");
    await person.sees("What is asked of you");
    expect(sent[0]?.body).toEqual({ token: "secret" });
  });

  it.each([
    [problem(409, "link-used"), "This link was used already"],
    [problem(409, "link-expired"), "This link has expired"],
    [problem(404, "unknown-link"), "This link continues nothing"],
  ])("says why it does not work: %j", async (answer, words) => {
    await openPage("/continue/secret", { "POST /api/continue": answer });
    await person.press("Continue here");
    await person.sees(words);
  });
});
