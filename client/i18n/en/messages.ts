import { agreement } from "./agreement.ts";
import { canvas } from "./canvas.ts";
import { comments } from "./comments.ts";
import { common } from "./common.ts";
import { exports } from "./exports.ts";
import { rows } from "./rows.ts";
import { vocabularies } from "./vocabularies.ts";

export const messages = {
  common,
  canvas,
  comments,
  agreement,
  exports,
  rows,
  vocabularies,
} as const;
