import { expect, it } from "vitest";
import * as api from "#shared/api.ts";
import { hashOfSecret } from "../../server/random.ts";
import { createWorkshop } from "../support/builders.ts";
import { days, fakeClock } from "../support/fakeClock.ts";
import { testApp } from "../support/testApp.ts";
import type { TestBrowser } from "../support/testBrowser.ts";

const secretOf = ({ cookie }: TestBrowser) => cookie?.split("=")[1] ?? "";
const signOut = (cookie: string, browser: TestBrowser) =>
  browser.fetch("/api/session", { method: "DELETE", headers: { cookie } });

it("signing out ends the session, takes the cookie back and says so to whoever holds sockets", async () => {
  const ended: string[] = [];
  const made = await createWorkshop(
    await testApp({ publishSessionEnded: (tokenHash) => void ended.push(tokenHash) }),
  );
  const { browser } = made.facilitator;
  const { cookie = "" } = browser;
  const secret = secretOf(browser);
  const answer = await browser.send("DELETE", "/api/session");
  expect(answer.status).toBe(204);
  expect(answer.headers.get("set-cookie")).toMatch(/^trivium_session=; Max-Age=0; Path=\//);
  expect(ended).toEqual([hashOfSecret(secret)]);
  const again = made.server.browser();
  const path = `/api/workshops/${made.workshop.id}`;
  expect((await again.fetch(path, { headers: { cookie } })).refusal).toBe("401 no-session");
});

it("signing out twice is refused the second time, and said once", async () => {
  const ended: string[] = [];
  const made = await createWorkshop(
    await testApp({ publishSessionEnded: (tokenHash) => void ended.push(tokenHash) }),
  );
  const { cookie = "" } = made.facilitator.browser;
  const stranger = made.server.browser();
  expect((await signOut(cookie, stranger)).status).toBe(204);
  expect((await signOut(cookie, made.server.browser())).refusal).toBe("401 no-session");
  expect((await made.server.browser().send("DELETE", "/api/session")).refusal).toBe(
    "401 no-session",
  );
  expect(ended).toHaveLength(1);
});

it("a session that is over takes its cookie along", async () => {
  const clock = fakeClock();
  const { facilitator } = await createWorkshop(await testApp({ clock }));
  clock.advance(days(180));
  const answer = await facilitator.browser.send("DELETE", "/api/session");
  expect(answer.refusal).toBe("401 no-session");
  expect(answer.headers.get("set-cookie")).toMatch(/^trivium_session=; Max-Age=0/);
});

it("another session of the same person stays", async () => {
  const made = await createWorkshop(await testApp());
  const { browser } = made.facilitator;
  const link = await browser.send("POST", `/api/workshops/${made.workshop.id}/personal-link`);
  const elsewhere = made.server.browser();
  const { token } = link.as(api.personalLinkAnswer);
  await elsewhere.send("POST", "/api/continue", { token });
  await browser.send("DELETE", "/api/session");
  expect((await elsewhere.get(`/api/workshops/${made.workshop.id}`)).status).toBe(200);
});
