import { describe, expect, it } from "vitest";
import { openPage, problem } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";
import { aCanvas, aMember, aWorkshop } from "./workshops.ts";

const showing = (answer: ReturnType<typeof aWorkshop>) => ({
  "GET /api/workshops/w1": { status: 200, body: answer },
});

describe("the workshop page", () => {
  it("says in words how far each university is with a canvas", async () => {
    const [madrid, athens] = aCanvas().progress;
    const progress = [{ ...madrid, accepted: 7, objected: 2, waiting: 14 }, athens];
    await openPage("/w/w1", {
      "GET /api/workshops/w1": {
        status: 200,
        body: { ...aWorkshop(), canvases: [{ ...aCanvas(), progress }] },
      },
    });
    await person.sees("Universidad de Madrid accepts 7 of 23 blocks and objects to 2");
    await person.sees("University of Athens accepts 0 of 23 blocks");
  });

  it("offers links and rights to facilitators, and to nobody else", async () => {
    const you = aMember({ name: "Athens editor", role: "editor" });
    await openPage("/w/w1", showing(aWorkshop({ you })));
    await called("button", "New canvas");
    person.doesNotSee("Share");
    person.doesNotSee("Change");
  });

  it("lets a facilitator say who speaks for a university", async () => {
    const editor = aMember({ id: "m2", name: "Athens editor", role: "editor" });
    const sent = await openPage("/w/w1", {
      ...showing(aWorkshop({ members: [aMember(), editor] })),
      "PATCH /api/workshops/w1/members/m2": { status: 200, body: editor },
    });
    await person.press("Change what Athens editor may do");
    await person.chooses("May agree for", "University of Athens");
    await person.press("Save");
    await person.sees("Athens editor: Editor. In effect at once");
    expect(sent.find(({ method }) => method === "PATCH")?.body).toEqual({
      role: "editor",
      signsFor: "athens",
    });
  });

  it("says so when the last facilitator would go", async () => {
    await openPage("/w/w1", {
      ...showing(aWorkshop()),
      "PATCH /api/workshops/w1/members/m1": problem(409, "last-facilitator"),
    });
    await person.press("Change what Madrid facilitator may do");
    await person.press("Save");
    await person.sees("A workshop keeps at least one facilitator.");
  });

  it("tells a stranger that there is nothing here for them", async () => {
    await openPage("/w/w1", { "GET /api/workshops/w1": problem(404, "not-found") });
    await person.sees("you are not a member of its workshop");
  });
});
