import { languages, type Block, type Localized, type Template } from "./template.ts";
import { reservedIds, templateLimits, titleId } from "./templateLimits.ts";

/** Where in a template: keys and indexes from 0, like ["blocks", 2, "kind"]. */
export type TemplatePath = readonly (string | number)[];

/** What may be wrong at a place. `value` is what was found there. */
export type Wrong =
  | { code: "missing" }
  | { code: "wrong-type"; wanted: "text" | "number" | "list" | "yes-or-no" | "object" | "value" }
  | { code: "unknown"; value: string }
  | { code: "too-long"; most: number }
  | { code: "too-many"; most: number }
  | { code: "too-few"; least: number }
  | { code: "not-an-id" }
  | { code: "reserved-id"; value: string }
  | { code: "twice"; value: string }
  | { code: "no-text" }
  | { code: "no-such-zone"; value: string }
  | { code: "no-such-interpretation"; value: string }
  | { code: "titles"; found: number }
  | { code: "title-id" }
  | { code: "only-in-text" }
  | { code: "looks-alike"; as: number }
  | { code: "too-large"; mostKilobytes: number };

export interface TemplateFault {
  path: TemplatePath;
  wrong: Wrong;
}

/**
 * What the form of a template cannot say: whether its parts fit together. For a template whose form is right; in reading
 * order. The editor asks this while somebody types, the schema after it has judged the form.
 */
export function faultsOf(template: Template): TemplateFault[] {
  const { interpretations, zones, blocks } = template;
  return [
    ...textFaults([], template, ["name", "provenance"]),
    ...interpretations.flatMap((one, i) =>
      textFaults(["interpretations", i], one, ["name", "definition"]),
    ),
    ...idFaults("interpretations", interpretations),
    ...lookFaults(template),
    ...zones.flatMap((zone, i) => textFaults(["zones", i], zone, ["name"])),
    ...idFaults("zones", zones),
    ...titleFaults(blocks),
    ...idFaults("blocks", blocks),
    ...blocks.flatMap((block, i) => blockFaults(template, block, ["blocks", i])),
    ...onceFaults(blocks),
    ...pollFaults(template),
    ...sizeFaults(template),
  ];
}

/** Nobody has written it in any language. */
export function isBlank(text: Localized): boolean {
  return languages.every((language) => text[language].trim() === "");
}

function textFaults<K extends string>(
  path: TemplatePath,
  part: Record<K, Localized>,
  keys: readonly K[],
): TemplateFault[] {
  return keys.flatMap((key) =>
    isBlank(part[key]) ? [{ path: [...path, key], wrong: { code: "no-text" } }] : [],
  );
}

function idFaults(list: string, parts: readonly { id: string }[]): TemplateFault[] {
  return parts.flatMap(({ id }, i): TemplateFault[] => {
    const path = [list, i, "id"];
    if (reservedIds.includes(id)) return [{ path, wrong: { code: "reserved-id", value: id } }];
    const isFirst = parts.findIndex((other) => other.id === id) === i;
    return isFirst ? [] : [{ path, wrong: { code: "twice", value: id } }];
  });
}

/** Hue and shape together are how a reading is found again without reading its name. */
function lookFaults({ interpretations }: Template): TemplateFault[] {
  return interpretations.flatMap(({ hue, shape }, i): TemplateFault[] => {
    const as = interpretations.findIndex((other) => other.hue === hue && other.shape === shape);
    if (as === i) return [];
    return [{ path: ["interpretations", i, "shape"], wrong: { code: "looks-alike", as } }];
  });
}

function titleFaults(blocks: readonly Block[]): TemplateFault[] {
  const found = blocks.filter(({ kind }) => kind === "title").length;
  const count: TemplateFault[] =
    found === 1 ? [] : [{ path: ["blocks"], wrong: { code: "titles", found } }];
  return [
    ...count,
    ...blocks.flatMap(({ id, kind }, i): TemplateFault[] =>
      (id === titleId) === (kind === "title")
        ? []
        : [{ path: ["blocks", i, "id"], wrong: { code: "title-id" } }],
    ),
  ];
}

function blockFaults(template: Template, block: Block, path: TemplatePath): TemplateFault[] {
  const isIn = (parts: readonly { id: string }[], id: string) =>
    parts.some((part) => part.id === id);
  const faults = textFaults(path, block, ["name", "prompt"]);
  if (!isIn(template.zones, block.zone)) {
    faults.push({ path: [...path, "zone"], wrong: { code: "no-such-zone", value: block.zone } });
  }
  for (const id of Object.keys(block.promptFor)) {
    if (!isIn(template.interpretations, id)) {
      faults.push({
        path: [...path, "promptFor"],
        wrong: { code: "no-such-interpretation", value: id },
      });
    }
  }
  // A canvas shows values and tables beside one text; elsewhere they would be signed and never seen.
  if (block.kind !== "text") {
    if (block.rows !== undefined)
      faults.push({ path: [...path, "rows"], wrong: { code: "only-in-text" } });
    if (block.fields.length > 0)
      faults.push({ path: [...path, "fields"], wrong: { code: "only-in-text" } });
  }
  return faults;
}

/** A value or a table of the document belongs to one block, and an element is named once in a block. */
function onceFaults(blocks: readonly Block[]): TemplateFault[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ fields, rows, elements }, i) => {
    const faults: TemplateFault[] = [];
    const once = (key: string, value: string, name: string) => {
      if (seen.has(name))
        faults.push({ path: ["blocks", i, key], wrong: { code: "twice", value } });
      seen.add(name);
    };
    for (const field of fields) once("fields", field, `field ${field}`);
    if (rows !== undefined) once("rows", rows, `rows ${rows}`);
    for (const element of elements) once("elements", element, `block ${i} ${element}`);
    return faults;
  });
}

function pollFaults({ poll = [], interpretations }: Template): TemplateFault[] {
  return poll.flatMap(({ options }, i) =>
    options.flatMap(({ interpretation: value }, j): TemplateFault[] =>
      interpretations.some(({ id }) => id === value)
        ? []
        : [
            {
              path: ["poll", i, "options", j, "interpretation"],
              wrong: { code: "no-such-interpretation", value },
            },
          ],
    ),
  );
}

function sizeFaults(template: Template): TemplateFault[] {
  const bytes = new TextEncoder().encode(JSON.stringify(template)).length;
  if (bytes <= templateLimits.bytes) return [];
  return [{ path: [], wrong: { code: "too-large", mostKilobytes: templateLimits.bytes / 1000 } }];
}
