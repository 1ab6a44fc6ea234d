import { placesOf, type Place } from "#shared/canvas.ts";
import { blockOf, type BlockId, type Template } from "#shared/template.ts";
import { blockElementId, focusPlace } from "../canvas/focusPlace.ts";

/** Brings a block to the top of the canvas. */
export function showBlock(blockId: BlockId): void {
  document.getElementById(blockElementId(blockId))?.scrollIntoView({ block: "start" });
}

/** Brings a block to the top of the canvas and moves the focus to it. */
export function goToBlock(blockId: BlockId): void {
  showBlock(blockId);
  document.getElementById(blockElementId(blockId))?.focus({ preventScroll: true });
}

/** Goes to words in a place, or to the block as a whole where the place is no text of its own. */
export function goToPlace(
  template: Template,
  place: Place,
  words?: { from: number; to: number },
): void {
  const block = blockOf(template, place.blockId);
  const isText = block && placesOf(template, block).some(({ lane }) => lane === place.lane);
  if (isText && words) focusPlace(place, words);
  else goToBlock(place.blockId);
}
