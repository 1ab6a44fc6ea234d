import { agreement } from "./agreement.ts";
import { canvas } from "./canvas.ts";
import { canvases } from "./canvases.ts";
import { comments } from "./comments.ts";
import { common } from "./common.ts";
import { exports } from "./exports.ts";
import { home } from "./home.ts";
import { join } from "./join.ts";
import { workshop } from "./workshop.ts";

export const messages = {
  common,
  home,
  join,
  workshop,
  canvas,
  canvases,
  comments,
  agreement,
  exports,
} as const;
