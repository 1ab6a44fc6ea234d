import { describe, expect, it } from "vitest";
import { openPage, problem } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";
import { aMember, aWorkshop, universities, workshop } from "../workshop/workshops.ts";

const invitation = { workshop, universities, role: "editor", universityId: null, you: null };

const opened = (change: object = {}) => ({
  "GET /api/invitations/token": { status: 200, body: { ...invitation, ...change } },
  "POST /api/join": { status: 200, body: { workshop, member: aMember({ role: "editor" }) } },
  "GET /api/workshops/w1": { status: 200, body: aWorkshop() },
});

describe("the join page", () => {
  it("asks for a name and a university and leads into the workshop", async () => {
    const sent = await openPage("/join/token", opened());
    await person.sees("As editor, you can: write and comment.");
    await person.writes("Your name", "  Athens editor ");
    await person.chooses("Your university", "University of Athens");
    await person.press("Join");
    await person.sees("What is asked of you");
    expect(sent.find(({ method }) => method === "POST")?.body).toEqual({
      token: "token",
      name: "Athens editor",
      universityId: "athens",
    });
    expect(location.pathname).toBe("/w/w1");
  });

  it("lets guests in without a university", async () => {
    const sent = await openPage("/join/token", opened());
    await person.writes("Your name", "District service");
    await person.chooses("Your university", "I am a guest");
    await person.press("Join");
    await person.sees("What is asked of you");
    expect(sent.find(({ method }) => method === "POST")?.body).toEqual({
      token: "token",
      name: "District service",
    });
  });

  it("says what is missing, and sends nothing", async () => {
    const sent = await openPage("/join/token", opened());
    await person.press("Join");
    await person.sees("Say who you are.");
    await person.sees("Choose your university");
    expect(sent.map(({ method }) => method)).toEqual(["GET"]);
    expect(document.activeElement).toBe(await called("input", "Your name"));
  });

  it("shows the university that the link carries and does not ask", async () => {
    const sent = await openPage("/join/token", opened({ universityId: "athens" }));
    await person.sees("This link is for people of University of Athens.");
    person.doesNotSee("Your university");
    await person.writes("Your name", "Athens editor");
    await person.press("Join");
    await person.sees("What is asked of you");
    expect(sent.find(({ method }) => method === "POST")?.body).toMatchObject({
      universityId: "athens",
    });
  });

  it("asks nothing of somebody who is a member already", async () => {
    await openPage("/join/token", opened({ you: aMember() }));
    await person.press("Continue as Madrid facilitator");
    await person.sees("What is asked of you");
  });

  it.each([
    ["unknown", problem(404, "unknown-invite"), "This link lets nobody in"],
    ["expired", problem(409, "invite-expired"), "This link has expired"],
  ])("says what to do about an %s link", async (_, answer, words) => {
    await openPage("/join/token", { "GET /api/invitations/token": answer });
    await person.sees(words);
  });
});
