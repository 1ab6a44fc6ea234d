import type { lateMessages } from "../en/lateMessages.ts";
import type { messages as english } from "../en/messages.ts";
import type { TranslationOf } from "../translation.ts";
import { agreement } from "./agreement.ts";
import { canvas } from "./canvas.ts";
import { canvases } from "./canvases.ts";
import { checks } from "./checks.ts";
import { comments } from "./comments.ts";
import { common } from "./common.ts";
import { exports } from "./exports.ts";
import { home } from "./home.ts";
import { join } from "./join.ts";
import { rows } from "./rows.ts";
import { vocabularies } from "./vocabularies.ts";
import { templates } from "./templates.ts";
import { position } from "./position.ts";
import { workshop } from "./workshop.ts";

export const messages: TranslationOf<typeof english & typeof lateMessages> = {
  common,
  home,
  join,
  workshop,
  canvas,
  canvases,
  checks,
  comments,
  agreement,
  exports,
  rows,
  vocabularies,
  templates,
  position,
};
