import { z } from "zod";
import { err, ok, type Result } from "./result.ts";
import type { Template } from "./template.ts";
import { faultsOf, isBlank, type TemplateFault, type Wrong } from "./templateFaults.ts";
import { idPattern, known, templateLimits as limits } from "./templateLimits.ts";
import { tidyLine, tidyText } from "./typedText.ts";

/**
 * The form of a template that comes from outside: a file, or the editor of another version. What its parts have to do
 * with each other, `faultsOf` says. Keys that are not known here are left out, so that a file of a newer version is
 * read as far as it can be.
 */

/** One language is enough: the other may be missing or blank, and is then kept as blank (`templateLanguages.ts`). */
function localized(most: number, tidy: (text: string) => string) {
  const inOne = z
    .string()
    .overwrite(tidy)
    .max(most)
    .nullish()
    .transform((text) => text ?? "");
  return z.object({ en: inOne, fr: inOne });
}

const line = localized(limits.line, tidyLine);
const words = localized(limits.text, tidyText);

/** What nobody has written is no prompt. */
const prompts = z
  .array(words)
  .max(limits.prompts)
  .default([])
  .transform((list) => list.filter((text) => !isBlank(text)));

const id = z.string().max(limits.id).regex(idPattern);

const interpretation = z.object({
  id,
  name: line,
  definition: words,
  hue: z.enum(known.hue),
  shape: z.enum(known.shape),
  prompts,
  watchOut: prompts,
});

const zone = z.object({ id, name: line });

const promptFor = z
  .record(z.string(), words)
  .default({})
  .transform((byId) =>
    Object.fromEntries(Object.entries(byId).filter(([, text]) => !isBlank(text))),
  );

const block = z.object({
  id,
  zone: z.string(),
  kind: z.enum(known.kind),
  name: line,
  hint: line.default({ en: "", fr: "" }),
  prompt: words,
  promptFor,
  elements: z.array(z.enum(known.elements)).max(known.elements.length).default([]),
  material: z.boolean().default(false),
  fields: z.array(z.enum(known.fields)).max(known.fields.length).default([]),
  rows: z.enum(known.rows).exactOptional(),
});

const pollQuestion = z.object({
  id: z.string().min(1).max(64),
  question: words,
  options: z.array(z.object({ interpretation: z.string(), label: words })).max(12),
});

/** Which template and version it is, the workshop says, not the file. */
export const templateSchema = z.object({
  id: z.string().max(64).default(""),
  version: z.number().int().min(1).default(1),
  name: line,
  provenance: words,
  interpretations: z.array(interpretation).min(1).max(limits.interpretations),
  zones: z.array(zone).min(1).max(limits.zones),
  blocks: z.array(block).min(1).max(limits.blocks),
  poll: z.array(pollQuestion).max(10).exactOptional(),
});

/** The template, its blocks in the order of their zones, or everything that is wrong with it, never empty. */
export function parseTemplate(input: unknown): Result<Template, TemplateFault[]> {
  const formed = templateSchema.safeParse(input, { reportInput: true });
  if (!formed.success) return err(formed.error.issues.map(faultOf));
  const faults = faultsOf(formed.data);
  if (faults.length > 0) return err(faults);
  const { zones, blocks } = formed.data;
  const inOrder = zones.flatMap((one) => blocks.filter((block) => block.zone === one.id));
  return ok({ ...formed.data, blocks: inOrder });
}

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue): TemplateFault {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  return { path, wrong: wrongIn(issue) };
}

function wrongIn(issue: Issue): Wrong {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return { code: "missing" };
      return { code: "wrong-type", wanted: wanted[issue.expected] ?? "value" };
    case "invalid_value":
      if (issue.input === undefined) return { code: "missing" };
      if (typeof issue.input !== "string") return { code: "wrong-type", wanted: "text" };
      return { code: "unknown", value: issue.input };
    case "too_big":
      return {
        code: issue.origin === "array" ? "too-many" : "too-long",
        most: Number(issue.maximum),
      };
    case "too_small":
      if (issue.origin !== "array") return { code: "wrong-type", wanted: "number" };
      return { code: "too-few", least: Number(issue.minimum) };
    case "invalid_format":
      return { code: "not-an-id" };
    case "custom":
    case "invalid_element":
    case "invalid_key":
    case "invalid_union":
    case "not_multiple_of":
    case "unrecognized_keys":
      return { code: "wrong-type", wanted: "value" };
  }
}

const wanted: Partial<Record<string, Extract<Wrong, { code: "wrong-type" }>["wanted"]>> = {
  string: "text",
  number: "number",
  int: "number",
  array: "list",
  boolean: "yes-or-no",
  object: "object",
  record: "object",
};
