import { beforeEach, describe, expect, it, vi } from "vitest";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type { PollRound } from "#shared/poll.ts";
import type { Interpretation } from "#shared/template.ts";
import { text } from "#shared/text.ts";
import { PositionPoll } from "../../../client/position/PositionPoll.tsx";
import { recordEvent } from "../../../client/records/canvasRecords.ts";
import { canvasId, other, showSomeRecords, you } from "../records/someRecords.ts";
import { openPart, problem, type Answers } from "../ui/openPage.tsx";
import { called, person } from "../ui/person.ts";
import { allOf, anAnswer, closedRound, openRound, revealedRound } from "./someRounds.ts";

const path = `/api/canvases/${canvasId}/position`;

/** What the server says when it is asked for your own answer. */
const asked = (rounds: PollRound[], yours: Record<string, string> | null): Answers => ({
  [`GET ${path}`]: { status: 200, body: { questions: [], rounds, yours, lastEvent: 1 } },
});

const facilitator = { ...you, role: "facilitator" } as const;
const members = (first: typeof you) => ({ [you.id]: first, [other.id]: other });

function show(
  rounds: PollRound[],
  answers: Answers = {},
  props: { primary?: string; onTake?: (reading: string) => void } = {},
) {
  showSomeRecords({ pollRounds: rounds });
  return openPart(<PositionPoll primary={props.primary ?? null} onTake={props.onTake} />, answers);
}

async function choose(...labels: string[]): Promise<void> {
  for (const label of labels) (await called("input[type=radio]", label)).click();
}

const inReading = ["The learners", "When learners have explored the question"];
const last = "Not if learners can show what they learned";

describe("somebody who has not answered", () => {
  it("sees the three questions and who will see what, and when", async () => {
    await show([openRound()], asked([openRound()], null));
    await person.sees("Who could veto the wording of the challenge?");
    await person.sees("When is the wording final?");
    await person.sees("If nothing changed outside the university, has the module failed?");
    await person.sees("Your answers are yours alone until a facilitator reveals them.");
    await person.sees("Until then all others, facilitators too, see only how many have answered.");
    expect(document.querySelectorAll("[role=radiogroup]")).toHaveLength(3);
    person.doesNotSee(/Theme|Partnership/);
  });

  it("keeps all three answers at once, and is told so", async () => {
    const answers = asked([openRound()], null);
    const sent = await show([openRound()], answers);
    await choose(...inReading, last);
    answers[`PUT ${path}/rounds/1/answer`] = {
      status: 200,
      body: { choices: allOf("method"), answered: 1 },
    };
    Object.assign(answers, asked([openRound(1, 1)], allOf("method")));
    await person.press("Keep my answers");
    await person.sees("Your answers are kept. You can change them until the round is closed.");
    expect(sent.find(({ method }) => method === "PUT")?.body).toEqual({ choices: allOf("method") });
  });

  it("is led to the question that lacks an answer, and nothing is sent", async () => {
    const sent = await show([openRound()], asked([openRound()], null));
    await choose(...inReading);
    await person.press("Keep my answers");
    await person.sees("Every question needs an answer. Nothing was kept yet.");
    const group = document.activeElement?.closest("[data-question]");
    expect(group?.getAttribute("data-question")).toBe("outside");
    expect(group?.textContent).toContain("Choose one answer.");
    expect(sent.some(({ method }) => method === "PUT")).toBe(false);
  });

  it("is told when the round was closed before the answer came, and keeps what they chose", async () => {
    const answers = asked([openRound()], null);
    await show([openRound()], answers);
    await choose(...inReading, last);
    answers[`PUT ${path}/rounds/1/answer`] = problem(409, "round-closed");
    await person.press("Keep my answers");
    await person.sees("The round was closed before this arrived.");
    const chosen = await called("input[type=radio]", last);
    expect(chosen instanceof HTMLInputElement && chosen.checked).toBe(true);
  });
});

describe("somebody who has answered", () => {
  it("finds their answer again and may change it", async () => {
    await show([openRound(1, 1)], asked([openRound(1, 1)], allOf("theme")));
    await person.sees("Your answers are kept.");
    const button = await called("button", "Keep the changed answers");
    expect(button.hasAttribute("disabled")).toBe(true);
    await choose("The learners");
    await vi.waitFor(() => expect(button.hasAttribute("disabled")).toBe(false));
    person.doesNotSee("Your answers are kept.");
  });

  it("reads what they answered once it is closed, and can no longer change it", async () => {
    await show([closedRound()], asked([closedRound()], allOf("theme")));
    await person.sees("Before anybody enrols");
    await person.sees("Nobody sees an answer of anybody else before a facilitator reveals them");
    expect(document.querySelectorAll("input")).toHaveLength(0);
  });
});

it("a viewer sees how many have answered and is asked nothing", async () => {
  showSomeRecords({
    pollRounds: [openRound(1, 2)],
    members: members({ ...you, role: "viewer" }),
  });
  const sent = await openPart(<PositionPoll primary={null} />);
  await person.sees("2 answers are in.");
  await person.sees("You may read the result when it is revealed.");
  expect(document.querySelectorAll("section :is(button, input)")).toHaveLength(0);
  expect(sent).toEqual([]);
});

describe("a facilitator", () => {
  beforeEach(() => showSomeRecords({ members: members(facilitator) }));
  const showRun = (rounds: PollRound[], answers: Answers) => {
    showSomeRecords({ pollRounds: rounds, members: members(facilitator) });
    return openPart(<PositionPoll primary={null} />, answers);
  };

  it("opens the poll", async () => {
    const sent = await showRun([], {
      ...asked([openRound()], null),
      [`POST ${path}/rounds`]: { status: 201, body: openRound() },
    });
    await person.press("Open the poll");
    await person.sees("Who could veto the wording of the challenge?");
    expect(sent[0]).toMatchObject({ method: "POST", path: `${path}/rounds` });
  });

  it("is told when somebody else opened a round in the same moment", async () => {
    await showRun([], { [`POST ${path}/rounds`]: problem(409, "round-under-way") });
    await person.press("Open the poll");
    await person.sees("Somebody else has just opened a round.");
  });

  it("sees how many have answered, follows it live, and closes after being asked", async () => {
    await showRun([openRound()], {
      ...asked([openRound()], null),
      [`PATCH ${path}/rounds/1`]: { status: 200, body: closedRound(1, 1) },
    });
    await person.sees("Nobody has answered yet. 2 people may answer.");
    recordEvent({ n: 2, type: "position-answered", canvasId, inRound: 1, answered: 1 });
    await person.sees("1 answer is in.");
    await person.press("Close round 1 of the poll");
    await person.sees("Nobody can answer or change an answer after this.");
    await person.press("Close the round");
    await called("button", "Reveal the answers of round 1");
  });

  it("reveals, and then asks again", async () => {
    const revealed = revealedRound([anAnswer(you.id, "madrid", allOf("theme"))]);
    await showRun([closedRound(1, 1)], {
      ...asked([closedRound(1, 1)], null),
      [`PATCH ${path}/rounds/1`]: { status: 200, body: revealed },
    });
    await person.press("Reveal the answers of round 1");
    await person.sees("Everybody in the workshop will see who answered what.");
    await person.press("Reveal the answers");
    await person.sees("1 person answered from 1 university");
    await called("button", "Ask again");
  });

  it("of an archived canvas has nothing to press", async () => {
    showSomeRecords({
      pollRounds: [openRound(1, 1)],
      members: members(facilitator),
      archivedAt: "2026-11-24T09:00:00.000Z",
    });
    await openPart(<PositionPoll primary={null} />, asked([openRound(1, 1)], allOf("theme")));
    await person.sees("Before anybody enrols");
    expect(document.querySelectorAll("section :is(button, input)")).toHaveLength(0);
  });
});

describe("a revealed round", () => {
  const first = revealedRound([
    anAnswer("1", "madrid", allOf("theme")),
    anAnswer("2", "madrid", { ...allOf("theme"), veto: "method" }),
    anAnswer("3", "athens", allOf("method")),
    anAnswer("4", null, allOf("theme")),
  ]);
  const rowOf = (name: string) => {
    const row = [...document.querySelectorAll("tr")].find((one) => one.textContent.includes(name));
    return [...(row?.cells ?? [])].map(({ textContent }) => textContent);
  };

  it("shows the spread with its meaning, and where most answers lean", async () => {
    await show([first]);
    await person.sees("Spread 0.83");
    await person.sees("two universities would have to give 83% of their answers differently");
    await person.sees("Most answers, 67%, go with Theme");
  });

  it("draws a triangle whose name says what it shows, with everybody in it", async () => {
    await show([first]);
    const triangle = await called(
      "svg[role=img]",
      "Triangle of Theme, Method and Partnership, with 4 people and 2 universities",
    );
    const titles = [...triangle.querySelectorAll("title")].map(({ textContent }) => textContent);
    expect(titles).toEqual(
      expect.arrayContaining([
        "Universidad de Madrid: Theme 83% and Method 17%",
        "Member 3, Athens: Method 100%",
        "Member 4, guest: Theme 100%",
      ]),
    );
    const caption = document.getElementById(triangle.getAttribute("aria-describedby") ?? "");
    expect(caption?.textContent).toContain("A person is a disc with initials");
  });

  it("says the same in a table", async () => {
    await show([first]);
    await person.sees("The same as a table");
    expect(rowOf("Universidad de Madrid")).toEqual([
      "MAUniversidad de Madridmean of 2",
      "83%",
      "17%",
      "0%",
    ]);
    expect(rowOf("Member 3")).toEqual(["Member 3", "0%", "100%", "0%"]);
    expect(rowOf("Guests")).toEqual(["Guests"]);
  });

  it("shows from the second on how everybody moved", async () => {
    const second = revealedRound(
      [
        anAnswer("1", "madrid", allOf("theme")),
        anAnswer("3", "athens", { ...allOf("method"), outside: "theme" }),
        anAnswer("5", "bucharest", allOf("partnership")),
      ],
      2,
    );
    await show([first, second]);
    await person.sees("0.83 in round 1");
    await person.sees("Arrows lead from where a university stood in round 1.");
    expect(rowOf("Who").at(-1)).toBe("Moved since round 1");
    expect(rowOf("Member 1").at(-1)).toBe("stayed");
    expect(rowOf("Member 3").at(-1)).toBe("33% to Theme");
    expect(rowOf("Member 5").at(-1)).toBe("–");
    expect(document.querySelectorAll("svg[role=img] path[class*=arrow]")).toHaveLength(2);
  });

  it("lets a writer take the reading of most answers as leading", async () => {
    const onTake = vi.fn<(reading: string) => void>();
    await show([first], {}, { primary: "method", onTake });
    await person.press("Take this reading as leading");
    expect(onTake).toHaveBeenCalledWith("theme");
  });

  it("says so when it leads already, and offers nothing to those who may not write", async () => {
    await show([first], {}, { primary: "theme" });
    await person.sees("It is the leading reading.");
    expect(document.querySelectorAll("section button")).toHaveLength(0);
  });

  it("names no reading when two have the most answers", async () => {
    const even = [
      anAnswer("1", "madrid", allOf("theme")),
      anAnswer("2", "athens", allOf("method")),
    ];
    await show([revealedRound(even)]);
    await person.sees("No reading has more answers than every other.");
  });

  it("that nobody answered says so", async () => {
    await show([revealedRound([])]);
    await person.sees("Nobody answered this round.");
  });

  it("waits behind its heading while another is open", async () => {
    await show([first, openRound(2)], asked([first, openRound(2)], null));
    await person.sees("Result of round 1, the last that was revealed");
    expect(document.querySelector("details")?.open).toBe(false);
  });
});

describe("a canvas with two or four readings", () => {
  const [theme, method, partnership] = challengeTemplate.interpretations;
  if (!theme || !method || !partnership) throw new Error("The template has three readings.");
  const research: Interpretation = {
    ...theme,
    id: "research",
    name: text("Research", "Recherche"),
    hue: "blue",
    shape: "diamond",
  };
  const { poll: _poll, ...withoutPoll } = challengeTemplate;

  it.each([
    ["Theme and Method", [theme, method]],
    ["Theme, Method, Partnership and Research", [theme, method, partnership, research]],
  ])("shows %s as bars", async (names, interpretations) => {
    const answers = [
      anAnswer("1", "madrid", { reading: "theme" }),
      anAnswer("2", "madrid", { reading: "method" }),
      anAnswer("3", "athens", { reading: "method" }),
    ];
    showSomeRecords({
      template: { ...withoutPoll, interpretations },
      pollRounds: [revealedRound(answers)],
    });
    await openPart(<PositionPoll primary={null} />);
    await called("[role=img]", `Share of ${names} in the answers of 2 universities`);
    await person.sees("Spread 0.5");
    expect(document.querySelector("svg[role=img]")).toBeNull();
    expect(document.querySelectorAll("tbody tr")).toHaveLength(5);
  });

  it("asks which reading comes closest, by what it means", async () => {
    showSomeRecords({
      template: { ...withoutPoll, interpretations: [theme, method] },
      pollRounds: [openRound()],
    });
    await openPart(<PositionPoll primary={null} />, asked([openRound()], null));
    await person.sees("Which reading comes closest to the module you have in mind?");
    await person.sees(method.definition.en);
  });
});
