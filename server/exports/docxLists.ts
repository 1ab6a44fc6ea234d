import { AlignmentType, LevelFormat, type ILevelsOptions, type IParagraphOptions } from "docx";
import type { RichNode } from "#shared/richNode.ts";
import { listStartOf } from "./richNodes.ts";

/** Word numbers nine levels; a list that goes deeper stays on the ninth. */
const deepestLevel = 8;
const step = 360;

/** Lists are numbered one after the other, so that each ordered list starts again. */
export interface ListCount {
  lists: number;
}

type Numbering = Exclude<IParagraphOptions["numbering"], false | undefined>;

/** The numbering of one list; call it once per list, and give its value to each of the list's items. */
export function numberingOf(list: RichNode, depth: number, count: ListCount): Numbering {
  const level = Math.min(depth, deepestLevel);
  if (list.type !== "orderedList") return { reference: bullets, level };
  const start = listStartOf(list);
  count.lists += 1;
  return {
    reference: { reference: `numbers-from-${start}`, levels: levelsFrom(start) },
    level,
    instance: count.lists,
  };
}

/** Where an item's text begins, in twips from where the list's surroundings begin. */
export function itemIndent(depth: number): number {
  return step * (Math.min(depth, deepestLevel) + 1);
}

export const hanging = step;

const bullets = "bullets";
const bulletSigns = ["•", "–", "▪"];
const numberFormats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];

/** For the document's `numbering` option; ordered lists bring their own definitions. */
export const bulletNumbering = {
  reference: bullets,
  levels: levels((level) => ({ format: LevelFormat.BULLET, text: bulletSigns[level % 3] ?? "•" })),
};

function levelsFrom(start: number): ILevelsOptions[] {
  return levels((level) => ({
    format: numberFormats[level % 3] ?? LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start,
  }));
}

function levels(of: (level: number) => Omit<ILevelsOptions, "level">): ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: itemIndent(level), hanging } } },
    ...of(level),
  }));
}
