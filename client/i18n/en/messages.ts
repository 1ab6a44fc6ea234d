import { agreement } from "./agreement.ts";
import { canvas } from "./canvas.ts";
import { comments } from "./comments.ts";
import { common } from "./common.ts";
import { exports } from "./exports.ts";
import { rows } from "./rows.ts";

export const messages = {
  common,
  canvas,
  comments,
  agreement,
  exports,
  rows,
} as const;
