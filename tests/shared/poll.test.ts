import { describe, expect, it } from "vitest";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import {
  checkChoices,
  checkOpening,
  isSameAnswer,
  lastRevealed,
  pollBlockOf,
  pollOf,
  type PollRound,
} from "#shared/poll.ts";
import type { Template } from "#shared/template.ts";
import { text } from "#shared/text.ts";

const questions = pollOf(challengeTemplate);
const all = { veto: "theme", final: "method", outside: "partnership" };

const [theme, method, partnership] = challengeTemplate.interpretations;
if (!theme || !method || !partnership) throw new Error("The template has three readings.");
const research = { ...theme, id: "research", name: text("Research", "Recherche") };

const { poll: _poll, ...withoutPoll } = challengeTemplate;
const templateOf = (...interpretations: Template["interpretations"]): Template => ({
  ...withoutPoll,
  interpretations,
});

const round = (number: number, state: PollRound["state"]): PollRound => {
  const base = { number, openedBy: { id: "m", name: "M" }, openedAt: "t", answered: 0 };
  if (state === "open") return { ...base, state };
  if (state === "closed") return { ...base, state, closedAt: "t" };
  return { ...base, state, closedAt: "t", revealedAt: "t", answers: [] };
};

describe("what the poll of our template asks", () => {
  it("is three questions with one answer per reading, in both languages", () => {
    expect(questions.map(({ id }) => id)).toEqual(["veto", "final", "outside"]);
    for (const { question, options } of questions) {
      expect(options.map(({ interpretation }) => interpretation)).toEqual([
        "theme",
        "method",
        "partnership",
      ]);
      for (const { en, fr } of [question, ...options.map(({ label }) => label)]) {
        expect(en).not.toBe(fr);
        expect(en + fr).not.toMatch(/['"]/);
        expect(fr).not.toMatch(/ [?!;:»]|« |[^\u202F][?!;]|[^\u00A0]:/);
      }
      expect(question.en + question.fr).toMatch(/\?.*\?/);
    }
  });

  it("does not give away which answer is which reading by naming it", () => {
    const labels = questions.flatMap(({ options }) => options.map(({ label }) => label.en));
    for (const label of labels) expect(label).not.toMatch(/theme|method|partnership/i);
  });

  it("stands in the block of the leading reading, else in the first that is one text", () => {
    expect(pollBlockOf(challengeTemplate)?.id).toBe("interpretation");
    const others = challengeTemplate.blocks.filter(({ id }) => id !== "interpretation");
    expect(pollBlockOf({ ...challengeTemplate, blocks: others })?.id).toBe("need");
    expect(pollBlockOf({ ...challengeTemplate, blocks: [] })).toBeUndefined();
  });
});

describe("a template without questions of its own", () => {
  it.each([
    ["two", templateOf(theme, method)],
    ["three", templateOf(theme, method, partnership)],
    ["four", templateOf(theme, method, partnership, research)],
  ])("asks, with %s readings, which of them comes closest", (_count, template) => {
    const [asked, ...others] = pollOf(template);
    expect(others).toEqual([]);
    expect(asked?.options.map(({ interpretation }) => interpretation)).toEqual(
      template.interpretations.map(({ id }) => id),
    );
  });

  it("offers a reading by its name when it says nothing else about itself", () => {
    const bare = { ...method, definition: { en: " ", fr: "" } };
    const [asked] = pollOf(templateOf(theme, bare));
    expect(asked?.options.map(({ label }) => label)).toEqual([theme.definition, method.name]);
  });

  it("asks nothing with fewer than two readings", () => {
    expect(pollOf(templateOf(theme))).toEqual([]);
    expect(pollOf(templateOf())).toEqual([]);
    expect(checkOpening([], undefined)).toEqual({ ok: false, error: "no-poll" });
  });
});

describe("questions about readings that the template does not have", () => {
  it("lose those answers, and are not asked when fewer than two are left", () => {
    const two: Template = { ...challengeTemplate, interpretations: [theme, method] };
    expect(pollOf(two).map(({ options }) => options.length)).toEqual([2, 2, 2]);
    const others: Template = { ...challengeTemplate, interpretations: [theme, research] };
    expect(pollOf(others).map(({ id }) => id)).toEqual(["reading"]);
  });
});

describe("an answer", () => {
  it("answers every question with one of its options", () => {
    expect(checkChoices(questions, all)).toEqual({ ok: true, value: all });
  });

  it.each([
    [{ ...all, more: "theme" }, "unknown-question", "more"],
    [{ ...all, constructor: "theme" }, "unknown-question", "constructor"],
    [{ ...all, final: "research" }, "unknown-option", "final"],
    [{ veto: "theme", final: "theme" }, "answer-missing", "outside"],
    [{}, "answer-missing", "veto"],
  ])("as %j is refused: %s", (choices, code, question) => {
    expect(checkChoices(questions, choices)).toEqual({ ok: false, error: { code, question } });
  });

  it("is the same again in whatever order it is said", () => {
    const { veto, ...rest } = all;
    expect(isSameAnswer(all, { ...rest, veto })).toBe(true);
    expect(isSameAnswer(all, { ...all, veto: "method" })).toBe(false);
    expect(isSameAnswer(all, rest)).toBe(false);
  });
});

describe("rounds", () => {
  it("come one at a time: each is revealed before the next", () => {
    expect(checkOpening(questions, undefined)).toEqual({ ok: true, value: 1 });
    expect(checkOpening(questions, round(1, "revealed"))).toEqual({ ok: true, value: 2 });
    for (const state of ["open", "closed"] as const) {
      const opening = checkOpening(questions, round(1, state));
      expect(opening).toEqual({ ok: false, error: "round-under-way" });
    }
  });

  it("are compared two by two, the last that were revealed", () => {
    const rounds = [round(1, "revealed"), round(2, "revealed"), round(3, "open")];
    expect(lastRevealed(rounds).latest?.number).toBe(2);
    expect(lastRevealed(rounds).before?.number).toBe(1);
    expect(lastRevealed([])).toEqual({ latest: null, before: null });
  });
});
