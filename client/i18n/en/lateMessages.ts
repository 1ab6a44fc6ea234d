import { canvases } from "./canvases.ts";
import { checks } from "./checks.ts";
import { home } from "./home.ts";
import { join } from "./join.ts";
import { position } from "./position.ts";
import { templates } from "./templates.ts";
import { vocabularies } from "./vocabularies.ts";
import { workshop } from "./workshop.ts";

/** Texts that are not needed before the words of a canvas: they come with what says them, and not with the first script. */
export const lateMessages = {
  canvases,
  checks,
  home,
  join,
  position,
  templates,
  vocabularies,
  workshop,
} as const;
