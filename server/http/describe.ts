import type { ZodType } from "zod";
import { problem } from "#shared/api.ts";

/** Short words for describing routes: what each answers, and how it may refuse. */

export const answers = <T extends ZodType>(schema: T, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

export const takes = <T extends ZodType>(schema: T) => ({
  required: true,
  content: { "application/json": { schema } },
});

const refused = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problem } },
});

export const forbidden = { 403: refused("Not allowed, or asked by a page of another site") };
export const missing = { 404: refused("Unknown, or not for you") };
export const conflict = { 409: refused("The state has moved on") };

const unavailable = { 503: refused("Storage refuses; nothing was changed") };

/** Of every route behind a session. */
export const members = { 401: refused("No session"), ...missing, ...forbidden, ...unavailable };

/** Of every route that takes a body. */
export const bodies = {
  ...forbidden,
  ...unavailable,
  400: refused("Malformed; `field` names the first field at fault"),
  413: refused("Larger than 256 KiB"),
};

export const limited = { 429: refused("Too many requests; Retry-After says when to come back") };
