import type { Block } from "../template.ts";
import { learnerBlocks } from "./learnerBlocks.ts";
import { workBlocks } from "./workBlocks.ts";

/** The zone of the learning: first who learns what, then what they do for it. */
export const learningBlocks: Block[] = [...learnerBlocks, ...workBlocks];
