import { templates } from "./templates.ts";

/** Texts of pages that few people open: they come with these pages, and not with the first script. */
export const lateMessages = { templates } as const;
