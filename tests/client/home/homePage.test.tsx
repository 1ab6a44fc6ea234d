import { describe, expect, it } from "vitest";
import { openPage, problem } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";
import { aMember, aWorkshop, workshop } from "../workshop/workshops.ts";

const nobody = { "GET /api/home": { status: 200, body: { workshops: [] } } };
const invites = [
  { id: "i1", role: "facilitator", token: "t", url: "https://trivium.example/join/t" },
];
const created = {
  "POST /api/workshops": { status: 201, body: { workshop, member: aMember(), invites } },
  "GET /api/workshops/w1": { status: 200, body: aWorkshop() },
};

describe("the home page", () => {
  it("leads back into the workshops of this browser", async () => {
    const workshops = [{ workshop, you: aMember() }];
    await openPage("/", { "GET /api/home": { status: 200, body: { workshops } } });
    await person.sees("Facilitator, since 23 November 2026");
    const link = await called("a", "Resilient citiesFacilitator, since 23 November 2026");
    expect(link.getAttribute("href")).toBe("/w/w1");
  });

  it("opens the worked example in one press", async () => {
    const sent = await openPage("/", {
      ...nobody,
      ...created,
      "POST /api/workshops/w1/canvases": { status: 201, body: { canvas: { id: "c1" } } },
    });
    await person.press("Open the worked example");
    await expect.poll(() => location.pathname, { timeout: 5000 }).toBe("/c/c1");
    const posts = sent.filter(({ method }) => method === "POST");
    expect(posts.map(({ body }) => body)).toMatchObject([
      { title: "Heat in the city", you: { name: "Visitor" } },
      { example: "theme" },
      { example: "method" },
      { example: "partnership" },
    ]);
  });

  it("says what happened when the example cannot be opened", async () => {
    await openPage("/", { ...nobody, "POST /api/workshops": problem(429, "too-many") });
    await person.press("Open the worked example");
    await person.sees("Too many tries from this connection.");
  });
});

describe("the form that opens a workshop", () => {
  it("asks for a title, a university and a name, and sends nothing without them", async () => {
    const sent = await openPage("/", nobody);
    await person.press("Open a workshop");
    await person.press("Open the workshop");
    await person.sees("Give the workshop a title.");
    await person.sees("Name at least one university.");
    await person.sees("Say who you are");
    expect(document.activeElement).toBe(await called("input", "Title of the workshop"));
    expect(sent.every(({ method }) => method === "GET")).toBe(true);
  });

  it("opens the workshop and shows its links once", async () => {
    const sent = await openPage("/", { ...nobody, ...created });
    await person.press("Open a workshop");
    await person.writes("Title of the workshop", "Resilient cities");
    await person.writes("University 2", "University of Athens");
    await person.chooses("Country of university 2", "Greece");
    await person.writes("Your name", "Athens facilitator");
    await person.chooses("Your university", "University of Athens");
    await person.press("Open the workshop");
    await person.sees("Your way back in, as facilitator");
    expect(sent.find(({ method }) => method === "POST")?.body).toEqual({
      title: "Resilient cities",
      universities: [{ name: "University of Athens", country: "GR" }],
      you: { name: "Athens facilitator", university: 0 },
    });
    await person.press("I have kept them");
    await person.noLongerSees("Your way back in");
  });
});
