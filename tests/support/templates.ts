import { text } from "#shared/text.ts";
import type { Block, Interpretation, Template } from "#shared/template.ts";
import * as api from "#shared/templateApi.ts";
import { hues, shapes } from "#shared/templateLimits.ts";
import type { TestWorkshop } from "./builders.ts";

export const readingNames = ["Frame", "Inquiry", "Alliance", "Service", "Studio", "Field"] as const;

function reading(name: string, i: number): Interpretation {
  return {
    id: name.toLowerCase(),
    name: text(name, `${name} (fr)`),
    definition: text(`What ${name} means.`, `Ce que ${name} veut dire.`),
    hue: hues[i % hues.length] ?? "teal",
    // Six readings and five hues: the sixth has the hue of the first, and another shape.
    shape: shapes[i % 4] ?? "circle",
    prompts: [text("What first?", "Quoi d’abord ?")],
    watchOut: [],
  };
}

const block = (id: string, kind: Block["kind"], detail: Partial<Block> = {}): Block => ({
  id,
  zone: "all",
  kind,
  name: text(`The ${id}`, `Le ${id}`),
  hint: text("in a few words", "en quelques mots"),
  prompt: text("What is it?", "Qu’est-ce ?"),
  promptFor: {},
  elements: [],
  material: false,
  fields: [],
  ...detail,
});

/** A template with as many readings as asked for: a title, a block with their lanes, outcomes, and values. */
export function templateWith(readings: number, detail: Partial<Template> = {}): Template {
  const interpretations = readingNames.slice(0, readings).map(reading);
  return {
    id: "",
    version: 1,
    name: text(`${readings} readings`, `${readings} lectures`),
    provenance: text("The reading of a test.", "La lecture d’un test."),
    interpretations,
    zones: [{ id: "all", name: text("All of it", "Le tout") }],
    blocks: [
      block("title", "title", { elements: ["M2"], material: true }),
      block("reading", "text", { fields: ["primary", "intensity", "ects"] }),
      block("knot", "lanes", {
        promptFor: Object.fromEntries(
          interpretations.map(({ id }) => [id, text(`What under ${id}?`, `Quoi pour ${id} ?`)]),
        ),
      }),
      block("results", "text", { rows: "outcomes", elements: ["M6"] }),
    ],
    ...detail,
  };
}

/** Takes a template into a workshop, as its facilitator. */
export async function takeIn({ facilitator, workshop }: TestWorkshop, template: unknown) {
  const path = `/api/workshops/${workshop.id}/templates`;
  return (await facilitator.browser.send("POST", path, template)).as(api.templateAnswer);
}
