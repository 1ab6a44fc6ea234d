import { z } from "zod";
import * as api from "#shared/api.ts";
import type { Canvas } from "#shared/canvas.ts";
import type { Member, Role, University, Workshop } from "#shared/workshop.ts";
import type { TestBrowser } from "./testBrowser.ts";
import type { TestServer } from "./testServer.ts";

export interface Guest {
  browser: TestBrowser;
  member: Member;
}

/** A workshop of three universities whose facilitator belongs to the first. */
export interface TestWorkshop {
  server: TestServer;
  workshop: Workshop;
  universities: University[];
  facilitator: Guest;
  /** The token of each role's invite. */
  tokens: Record<Role, string>;
}

export const workshopBody = {
  title: "Heat and health",
  universities: [
    { name: "National and Kapodistrian University of Athens", country: "GR" },
    { name: "Université libre de Bruxelles", country: "BE" },
    { name: "Universitatea din București", country: "RO" },
  ],
  you: { name: "Athens facilitator", university: 0 },
};

export async function createWorkshop(server: TestServer): Promise<TestWorkshop> {
  const browser = server.browser();
  const answer = await browser.send("POST", "/api/workshops", workshopBody);
  const { workshop, member, invites } = answer.as(api.createdWorkshopAnswer);
  const shown = (await browser.get(`/api/workshops/${workshop.id}`)).as(api.workshopAnswer);
  const tokenOf = (role: Role) => invites.find((invite) => invite.role === role)?.token ?? "";
  return {
    server,
    workshop,
    universities: shown.universities,
    facilitator: { browser, member },
    tokens: {
      facilitator: tokenOf("facilitator"),
      editor: tokenOf("editor"),
      commenter: tokenOf("commenter"),
      viewer: tokenOf("viewer"),
    },
  };
}

/** A new browser that joins with the role's invite, for the n-th university, or for none. */
export async function joinAs(
  { server, universities, tokens }: TestWorkshop,
  role: Role,
  university?: number,
): Promise<Guest> {
  const browser = server.browser();
  const universityId = university === undefined ? undefined : universities[university]?.id;
  const body = { token: tokens[role], name: `A ${role}`, universityId };
  const { member } = (await browser.send("POST", "/api/join", body)).as(api.joinedAnswer);
  return { browser, member };
}

export async function createCanvas(
  { facilitator, workshop }: TestWorkshop,
  example?: "theme" | "method" | "partnership",
): Promise<Canvas> {
  const body = { title: "Heat in the city", example };
  const path = `/api/workshops/${workshop.id}/canvases`;
  const answer = await facilitator.browser.send("POST", path, body);
  return answer.as(z.object({ canvas: api.canvas })).canvas;
}

/** Joins as an editor of the n-th university and is given the right to sign for it. */
export async function joinAsSignatory(of: TestWorkshop, university: number): Promise<Guest> {
  const { browser, member } = await joinAs(of, "editor", university);
  const path = `/api/workshops/${of.workshop.id}/members/${member.id}`;
  const body = { signsFor: member.universityId };
  const answer = await of.facilitator.browser.send("PATCH", path, body);
  return { browser, member: answer.as(api.member) };
}
