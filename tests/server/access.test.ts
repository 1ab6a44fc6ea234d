import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as api from "#shared/api.ts";
import { createWorkshop, joinAs, workshopBody } from "../support/builders.ts";
import { days, fakeClock, minutes } from "../support/fakeClock.ts";
import { testServer } from "../support/testServer.ts";

describe("creating a workshop", () => {
  it("makes its maker the facilitator who signs for nobody, and an invite per role", async () => {
    const server = await testServer();
    const answer = await server.browser().send("POST", "/api/workshops", workshopBody);
    expect(answer.status).toBe(201);
    const { workshop, member, invites } = answer.as(api.createdWorkshopAnswer);
    expect(workshop.title).toBe("Heat and health");
    expect(member).toMatchObject({ role: "facilitator", signsFor: null });
    expect(invites.map(({ role }) => role)).toEqual([
      "facilitator",
      "editor",
      "commenter",
      "viewer",
    ]);
    for (const { url, token } of invites) {
      expect(url).toBe(`http://localhost:${server.port}/join/${token}`);
      expect(Buffer.from(token, "base64url").length).toBeGreaterThanOrEqual(16);
    }
  });

  it("gives the browser an HttpOnly session that goes over https only where the address is https", async () => {
    const plain = await testServer();
    const secure = await testServer({ env: { publicUrl: "https://trivium.example.org" } });
    const cookieFrom = async (server: typeof plain) =>
      (await server.browser().send("POST", "/api/workshops", workshopBody)).headers.get(
        "set-cookie",
      );
    expect(await cookieFrom(plain)).toMatch(
      /^trivium_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await cookieFrom(secure)).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it("keeps the person when the browser has a session", async () => {
    const { facilitator } = await createWorkshop(await testServer());
    const again = await facilitator.browser.send("POST", "/api/workshops", {
      ...workshopBody,
      title: "Water",
    });
    expect(again.headers.get("set-cookie")).toBeNull();
    const home = (await facilitator.browser.get("/api/home")).as(api.homeAnswer);
    expect(home.workshops.map(({ workshop }) => workshop.title)).toEqual([
      "Water",
      "Heat and health",
    ]);
  });
});

describe("joining by link", () => {
  it("shows what the link invites to before anybody has joined", async () => {
    const made = await createWorkshop(await testServer());
    const stranger = made.server.browser();
    const shown = (await stranger.get(`/api/invitations/${made.tokens.editor}`)).as(
      api.invitationAnswer,
    );
    expect(shown).toMatchObject({ role: "editor", universityId: null, you: null });
    expect(shown.universities.map(({ shortName }) => shortName)).toEqual(["NKUA", "UB", "UDB"]);
    expect(stranger.cookie).toBeUndefined();
  });

  it("makes a member with the link's role and the university chosen", async () => {
    const made = await createWorkshop(await testServer());
    const { browser, member } = await joinAs(made, "commenter", 1);
    expect(member).toMatchObject({
      role: "commenter",
      universityId: made.universities[1]?.id,
      signsFor: null,
    });
    const shown = (await browser.get(`/api/workshops/${made.workshop.id}`)).as(api.workshopAnswer);
    expect(shown.you).toEqual(member);
    expect(shown.members).toEqual([made.facilitator.member, member]);
  });

  it("leaves a member who follows another link as they are", async () => {
    const made = await createWorkshop(await testServer());
    const { browser, member } = await joinAs(made, "viewer", 1);
    const body = { token: made.tokens.editor, name: "Somebody else" };
    const again = (await browser.send("POST", "/api/join", body)).as(api.joinedAnswer);
    expect(again.member).toEqual(member);
  });

  it("never answers the address that a member left", async () => {
    const made = await createWorkshop(await testServer());
    const browser = made.server.browser();
    const email = "editor@brussels.example";
    await browser.send("POST", "/api/join", { token: made.tokens.editor, name: "Editor", email });
    const shown = await browser.get(`/api/workshops/${made.workshop.id}`);
    expect(shown.text).not.toContain("brussels.example");
  });

  it("fixes the university that an invite carries", async () => {
    const made = await createWorkshop(await testServer());
    const [athens, brussels] = made.universities;
    const path = `/api/workshops/${made.workshop.id}/invites`;
    const body = { role: "editor", universityId: brussels?.id };
    const invite = (await made.facilitator.browser.send("POST", path, body)).as(api.newInvite);
    const joining = { token: invite.token, name: "An editor", universityId: athens?.id };
    const joined = await made.server.browser().send("POST", "/api/join", joining);
    expect(joined.as(api.joinedAnswer).member.universityId).toBe(brussels?.id);
  });

  it("refuses an unknown token, a revoked and an expired invite", async () => {
    const clock = fakeClock();
    const made = await createWorkshop(await testServer({ clock }));
    const { browser } = made.facilitator;
    const path = `/api/workshops/${made.workshop.id}/invites`;
    const expiresAt = new Date(clock.now().getTime() + minutes(60)).toISOString();
    const brief = (await browser.send("POST", path, { role: "editor", expiresAt })).as(
      api.newInvite,
    );
    const revoked = (await browser.send("POST", path, { role: "editor" })).as(api.newInvite);
    expect((await browser.send("DELETE", `/api/invites/${revoked.id}`)).status).toBe(204);
    expect((await browser.send("DELETE", `/api/invites/${revoked.id}`)).status).toBe(204);

    const tryToJoin = async (token: string) =>
      (await made.server.browser().send("POST", "/api/join", { token, name: "Late" })).refusal;
    expect(await tryToJoin("no-such-token")).toBe("404 unknown-invite");
    expect(await tryToJoin(revoked.token)).toBe("404 unknown-invite");
    clock.advance(minutes(60));
    expect(await tryToJoin(brief.token)).toBe("409 invite-expired");
    expect((await browser.get(`/api/invitations/${brief.token}`)).refusal).toBe(
      "409 invite-expired",
    );
  });

  it("lists the invites that still stand, without their tokens, to facilitators", async () => {
    const made = await createWorkshop(await testServer());
    const path = `/api/workshops/${made.workshop.id}/invites`;
    const list = await made.facilitator.browser.get(path);
    expect(list.as(api.invitesAnswer).invites).toHaveLength(4);
    for (const token of Object.values(made.tokens)) expect(list.text).not.toContain(token);
    const { browser } = await joinAs(made, "editor");
    expect((await browser.get(path)).refusal).toBe("403 no-right");
  });
});

describe("going on in another browser", () => {
  const linkOf = async (clock = fakeClock()) => {
    const made = await createWorkshop(await testServer({ clock }));
    const editor = await joinAs(made, "editor", 1);
    const path = `/api/workshops/${made.workshop.id}/personal-link`;
    const link = (await editor.browser.send("POST", path)).as(api.personalLinkAnswer);
    const follow = () => {
      const browser = made.server.browser();
      return browser
        .send("POST", "/api/continue", { token: link.token })
        .then((answer) => ({ browser, answer }));
    };
    return { made, editor, link, follow };
  };

  it("makes the other browser the same member", async () => {
    const { made, editor, link, follow } = await linkOf();
    expect(link.url).toBe(`http://localhost:${made.server.port}/continue/${link.token}`);
    const { browser, answer } = await follow();
    expect(answer.as(api.homeAnswer).workshops).toEqual([
      { workshop: made.workshop, you: editor.member },
    ]);
    const shown = await browser.get(`/api/workshops/${made.workshop.id}`);
    expect(shown.as(api.workshopAnswer).you).toEqual(editor.member);
  });

  it("works once", async () => {
    const { follow } = await linkOf();
    await follow();
    const { browser, answer } = await follow();
    expect(answer.refusal).toBe("409 link-used");
    expect(browser.cookie).toBeUndefined();
  });

  it("works for a quarter of an hour", async () => {
    const clock = fakeClock();
    const { follow } = await linkOf(clock);
    clock.advance(minutes(15));
    expect((await follow()).answer.refusal).toBe("409 link-expired");
  });
});

describe("a session", () => {
  it("ends after half a year", async () => {
    const clock = fakeClock();
    const made = await createWorkshop(await testServer({ clock }));
    clock.advance(days(180));
    const path = `/api/workshops/${made.workshop.id}`;
    expect((await made.facilitator.browser.get(path)).refusal).toBe("401 no-session");
  });

  it("is kept, like every token, as a hash only", async () => {
    const made = await createWorkshop(await testServer());
    const { browser } = made.facilitator;
    const path = `/api/workshops/${made.workshop.id}/personal-link`;
    const { token } = (await browser.send("POST", path)).as(api.personalLinkAnswer);
    const session = browser.cookie?.split("=")[1] ?? "";
    expect(session).toHaveLength(43);
    const names = await readdir(made.server.dataDir);
    const files = await Promise.all(names.map((name) => readFile(join(made.server.dataDir, name))));
    for (const secret of [session, token, ...Object.values(made.tokens)]) {
      expect(files.some((bytes) => bytes.includes(secret))).toBe(false);
    }
    // The same search finds what is kept in clear.
    expect(files.some((bytes) => bytes.includes(made.workshop.title))).toBe(true);
  });
});
