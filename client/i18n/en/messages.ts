import { agreement } from "./agreement.ts";
import { canvas } from "./canvas.ts";
import { comments } from "./comments.ts";
import { common } from "./common.ts";
import { exports } from "./exports.ts";
import { home } from "./home.ts";
import { join } from "./join.ts";
import { position } from "./position.ts";
import { workshop } from "./workshop.ts";

export const messages = {
  common,
  home,
  join,
  workshop,
  canvas,
  comments,
  agreement,
  exports,
  position,
} as const;
