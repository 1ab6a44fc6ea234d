import type { TFunction } from "i18next";
import type * as Y from "yjs";
import { fieldsOf, fragmentAt, fragmentName, placesOf, titleOf } from "#shared/canvas.ts";
import { fieldLabel, fieldText, type FieldReading } from "#shared/fieldText.ts";
import { isPlain } from "#shared/plainValue.ts";
import type { Block, Localized } from "#shared/template.ts";
import { fieldKeyOf } from "../sync/changedPlaces.ts";
import { plainWords } from "./plainWords.ts";
import { rowsText } from "./rowsText.ts";

interface Canvas extends FieldReading {
  doc: Y.Doc;
  t: TFunction;
  text: (localized: Localized) => string;
}

/**
 * What stands at these places (named as `changedPlaces` names them) on this page now, as plain text: words in the
 * template's order, each under the name of their block and lane, a table with a line per row, then values. A place that is empty says nothing.
 */
export function unsentText(places: readonly string[], canvas: Canvas): string {
  const words = canvas.template.blocks.flatMap((block) => wordsOf(block, places, canvas));
  return [...words, ...places.flatMap((place) => valueOf(place, canvas))].join("\n\n");
}

function wordsOf(block: Block, places: readonly string[], canvas: Canvas) {
  const { doc, template, text } = canvas;
  const name = text(block.name);
  if (block.kind === "title") {
    return places.includes("title") ? under(name, titleOf(doc).toString()) : [];
  }
  const written = placesOf(template, block)
    .filter((place) => places.includes(fragmentName(place)))
    .flatMap((place) => {
      const lane = template.interpretations.find(({ id }) => id === place.lane);
      const heading = lane ? `${name}, ${text(lane.name)}` : name;
      return under(heading, plainWords(fragmentAt(doc, place)));
    });
  if (block.rows === undefined || !places.includes(block.rows)) return written;
  return [...under(name, rowsText(block.rows, canvas)), ...written];
}

const under = (heading: string, words: string): string[] =>
  words.trim() === "" ? [] : [`${heading}\n${words}`];

function valueOf(place: string, canvas: Canvas): string[] {
  const key = fieldKeyOf(place);
  const value = key === null ? undefined : fieldsOf(canvas.doc).get(key);
  if (key === null || !isPlain(value)) return [];
  return [`${fieldLabel(key, canvas)}: ${fieldText(key, value, canvas)}`];
}
