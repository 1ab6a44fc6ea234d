import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Logger } from "pino";
import type { ZodError } from "zod";
import { isRefusedWrite } from "../db/refusedWrite.ts";
import { refuse } from "./refusals.ts";
import type { RequestEnv } from "./requestLog.ts";

/** Answers what failed its schema with the path of the first field at fault, and never with what was sent. */
export function refuseMalformed(
  result: { success: true } | { success: false; error: ZodError },
  c: Context,
): Response | undefined {
  if (result.success) return undefined;
  const [issue] = result.error.issues;
  const field = issue?.path.join(".") ?? "";
  const detail = `${field === "" ? "The body" : field}: ${issue?.message ?? "malformed"}`;
  return refuse(c, "malformed", field === "" ? { detail } : { field, detail });
}

/**
 * The last place to catch anything. The frameworks' own exceptions are about unreadable bodies: broken JSON, another
 * media type. All else is a bug or a broken disk; the log gets it, the answer does not.
 */
export const answerFailure = (logger: Logger) => (error: Error, c: Context<RequestEnv>) => {
  if (error instanceof HTTPException && error.status < 500) {
    return refuse(c, "malformed", { detail: "The body is not readable as application/json." });
  }
  logger.error({ err: error, requestId: c.var.requestId }, "a request failed");
  if (isRefusedWrite(error)) return refuse(c, "storage-refuses");
  return refuse(c, "internal");
};
