import { describe, expect, it } from "vitest";
import type { OpenTemplate } from "../../../client/api/templates.ts";
import {
  changeDraft,
  draftOf,
  isChanged,
  type DraftAction,
} from "../../../client/templates/templateDraft.ts";
import { aTemplate } from "./someTemplates.ts";

/** The template as the server has it in this version, under this name. */
const saved = (version: number, name = "Ours"): OpenTemplate =>
  aTemplate({ version, name: { en: name, fr: name } });

const named = (name: string) => saved(1, name).template;
const edit = (name: string, field: string | null = "name"): DraftAction => ({
  type: "edited",
  template: named(name),
  field,
});
const after = (...actions: DraftAction[]) => actions.reduce(changeDraft, draftOf(saved(1)));

describe("a template that is edited", () => {
  it("has changes until it says again what it said", () => {
    expect(isChanged(after())).toBe(false);
    expect(isChanged(after(edit("Other")))).toBe(true);
    expect(isChanged(after(edit("Other"), edit("Ours")))).toBe(false);
  });

  it("is undone edit by edit, what was typed into one field being one", () => {
    const draft = after(
      edit("O"),
      edit("Ot"),
      edit("Oth"),
      edit("Added", null),
      edit("More", null),
    );
    const undo: DraftAction = { type: "undone" };
    const names = [draft];
    for (let n = 0; n < 4; n++) names.push(changeDraft(names.at(-1) ?? draft, undo));
    expect(names.map(({ template }) => template.name.en)).toEqual([
      "More",
      "Added",
      "Oth",
      "Ours",
      "Ours",
    ]);
  });

  it("keeps what was typed while it was being saved", () => {
    const sent = named("Sent");
    const answer = saved(2, "Sent");
    const quiet = after(edit("Sent"));
    const idle = changeDraft({ ...quiet, template: sent }, { type: "saved", sent, answer });
    expect([idle.template, isChanged(idle)]).toEqual([answer.template, false]);
    const busy = changeDraft(after(edit("Sent and more")), { type: "saved", sent, answer });
    expect([busy.template.name.en, busy.base, isChanged(busy)]).toEqual([
      "Sent and more",
      answer,
      true,
    ]);
  });

  it("takes what somebody else has saved, or goes over it", () => {
    const theirs = saved(2, "Theirs");
    const adopted = changeDraft(after(edit("Mine")), { type: "adopted", answer: theirs });
    expect([adopted.template, isChanged(adopted)]).toEqual([theirs.template, false]);
    const over = changeDraft(after(edit("Mine")), { type: "put-over", answer: theirs });
    expect([over.template.name.en, over.base.record.version, isChanged(over)]).toEqual([
      "Mine",
      2,
      true,
    ]);
  });
});
