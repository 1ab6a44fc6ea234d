import { request, type APIRequestContext, type Browser, type Page } from "@playwright/test";
import { createdWorkshopAnswer, workshopAnswer } from "#shared/api.ts";
import type { Member, Role, WorkshopId } from "#shared/workshop.ts";
import type { Trivium } from "./trivium.ts";

/** A workshop that was made over the API, and what one needs to enter it. */
export interface Gathering {
  workshopId: WorkshopId;
  /** The address of the join page for each role. */
  invites: Record<Role, string>;
  /** The API as the facilitator who made the workshop; it keeps its cookies. */
  facilitator: APIRequestContext;
}

/** A workshop with one university per city, each named "University of <city>". */
export async function workshopOf(trivium: Trivium, cities: string[]): Promise<Gathering> {
  const facilitator = await apiOf(trivium);
  const answer = await facilitator.post("/api/workshops", {
    data: {
      title: "Designing together",
      universities: cities.map((city) => ({ name: universityOf(city) })),
      you: { name: "Facilitator" },
    },
  });
  if (!answer.ok()) throw new Error(`No workshop: ${answer.status()} ${await answer.text()}`);
  const { workshop, invites } = createdWorkshopAnswer.parse(await answer.json());
  const inviteFor = (role: Role): string => {
    const invite = invites.find((i) => i.role === role);
    if (!invite) throw new Error(`The new workshop has no invite for a ${role}.`);
    return invite.url;
  };
  return {
    workshopId: workshop.id,
    invites: {
      facilitator: inviteFor("facilitator"),
      editor: inviteFor("editor"),
      commenter: inviteFor("commenter"),
      viewer: inviteFor("viewer"),
    },
    facilitator,
  };
}

/** The members of a workshop, as its facilitator sees them. */
export async function membersOf({ workshopId, facilitator }: Gathering): Promise<Member[]> {
  const answer = await facilitator.get(`/api/workshops/${workshopId}`);
  return workshopAnswer.parse(await answer.json()).members;
}

/** Changes what a member may do, as the facilitator. */
export async function changeMember(
  { workshopId, facilitator }: Gathering,
  member: Member,
  change: Partial<Pick<Member, "role" | "signsFor">>,
): Promise<void> {
  const path = `/api/workshops/${workshopId}/members/${member.id}`;
  const answer = await facilitator.patch(path, { data: change });
  if (!answer.ok()) throw new Error(`No change: ${answer.status()} ${await answer.text()}`);
}

export const universityOf = (city: string): string => `University of ${city}`;

/** The API as a stranger: a client without cookies that speaks from the product's own origin. */
export function apiOf(trivium: Trivium): Promise<APIRequestContext> {
  return request.newContext({
    baseURL: trivium.url,
    extraHTTPHeaders: { origin: trivium.url },
  });
}

/** A person in a browser context of their own, who joins through the page. Ends on the workshop page. */
export async function enter(
  browser: Browser,
  person: { invite: string; name: string; university: string; userAgent?: string },
): Promise<Page> {
  const { userAgent } = person;
  const context = await browser.newContext(userAgent === undefined ? {} : { userAgent });
  const page = await context.newPage();
  await page.goto(person.invite);
  await page.getByRole("textbox", { name: "Your name" }).fill(person.name);
  await page.getByRole("combobox", { name: "Your university" }).click();
  await page.getByRole("option", { name: person.university, exact: true }).click();
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL("**/w/*");
  return page;
}
