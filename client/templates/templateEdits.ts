import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type {
  Block,
  BlockId,
  Interpretation,
  Localized,
  Template,
  ZoneId,
} from "#shared/template.ts";
import { hues, shapes } from "#shared/templateLimits.ts";

/** What an editor does to a template, each as the template afterwards. Blocks always stand in the order of their zones. */

export const blank: Localized = { en: "", fr: "" };

/** An id that nobody has yet, for a part of one's own. It stays when the part gets its name, and when that changes. */
export function freeId(parts: readonly { id: string }[]): string {
  for (let n = 1; ; n++) {
    const id = `own-${n}`;
    if (!parts.some((part) => part.id === id)) return id;
  }
}

/** The list with one entry moved by so many places; the same list where it would leave it. */
export function moved<T>(list: readonly T[], from: number, by: number): T[] {
  const to = from + by;
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, entry);
}

export function changeInterpretation(
  template: Template,
  id: string,
  change: Partial<Interpretation>,
): Template {
  const interpretations = template.interpretations.map((one) =>
    one.id === id ? { ...one, ...change } : one,
  );
  return { ...template, interpretations };
}

/** A new one, which looks like none that is there. */
export function addInterpretation(template: Template): Template {
  const { interpretations } = template;
  const isFree = (hue: Interpretation["hue"], shape: Interpretation["shape"]) =>
    !interpretations.some((one) => one.hue === hue || one.shape === shape);
  const looks = hues.flatMap((hue) => shapes.map((shape) => ({ hue, shape })));
  const look = looks.find(({ hue, shape }) => isFree(hue, shape)) ??
    looks.find(
      ({ hue, shape }) => !interpretations.some((one) => one.hue === hue && one.shape === shape),
    ) ?? { hue: hues[0], shape: shapes[0] };
  const made: Interpretation = {
    id: freeId(interpretations),
    name: blank,
    definition: blank,
    ...look,
    prompts: [],
    watchOut: [],
  };
  return { ...template, interpretations: [...interpretations, made] };
}

/** With what other parts say about it: its questions, and its answers in the poll. */
export function removeInterpretation(template: Template, id: string): Template {
  const { poll } = template;
  return {
    ...template,
    interpretations: template.interpretations.filter((one) => one.id !== id),
    blocks: template.blocks.map((block) => ({ ...block, promptFor: without(block.promptFor, id) })),
    ...(poll && {
      poll: poll.map((question) => ({
        ...question,
        options: question.options.filter(({ interpretation }) => interpretation !== id),
      })),
    }),
  };
}

function without<T>(record: Record<string, T>, gone: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== gone));
}

export function withZones(template: Template, zones: Template["zones"]): Template {
  return inOrder({ ...template, zones });
}

export const blocksIn = ({ blocks }: Template, zone: ZoneId): Block[] =>
  blocks.filter((block) => block.zone === zone);

/** In another zone it comes last. */
export function changeBlock(template: Template, id: BlockId, change: Partial<Block>): Template {
  const changed = template.blocks.map((block) =>
    block.id === id ? { ...block, ...change } : block,
  );
  if (change.zone === undefined) return { ...template, blocks: changed };
  const isIt = (block: Block) => block.id === id;
  return inOrder({
    ...template,
    blocks: [...changed.filter((block) => !isIt(block)), ...changed.filter(isIt)],
  });
}

/** Among the blocks of its zone. */
export function moveBlock(template: Template, { id, zone }: Block, by: number): Template {
  const ofZone = blocksIn(template, zone);
  const from = ofZone.findIndex((block) => block.id === id);
  const others = template.blocks.filter((block) => block.zone !== zone);
  return inOrder({ ...template, blocks: [...others, ...moved(ofZone, from, by)] });
}

export function addBlock(template: Template, block: Block): Template {
  return inOrder({ ...template, blocks: [...template.blocks, block] });
}

export function removeBlock(template: Template, id: BlockId): Template {
  return { ...template, blocks: template.blocks.filter((block) => block.id !== id) };
}

export function emptyBlock(template: Template, zone: ZoneId): Block {
  return {
    id: freeId(template.blocks),
    zone,
    kind: "text",
    name: blank,
    hint: blank,
    prompt: blank,
    promptFor: {},
    elements: [],
    material: false,
    fields: [],
  };
}

/** The blocks that ship with the product and that this template could have again, for a zone of its own. */
export function blocksToAdd(template: Template, zone: ZoneId): Block[] {
  const { blocks, interpretations } = template;
  const fields = new Set(blocks.flatMap((block) => block.fields));
  const tables = new Set(blocks.flatMap(({ rows }) => rows ?? []));
  const isFree = ({ id, rows, ...block }: Block) =>
    !blocks.some((one) => one.id === id) &&
    block.kind !== "title" &&
    !block.fields.some((field) => fields.has(field)) &&
    !(rows !== undefined && tables.has(rows));
  const isKnown = (id: string) => interpretations.some((one) => one.id === id);
  return challengeTemplate.blocks.filter(isFree).map((block) => ({
    ...block,
    zone,
    promptFor: Object.fromEntries(Object.entries(block.promptFor).filter(([id]) => isKnown(id))),
  }));
}

function inOrder(template: Template): Template {
  return { ...template, blocks: template.zones.flatMap(({ id }) => blocksIn(template, id)) };
}
