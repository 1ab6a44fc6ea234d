import { hc } from "hono/client";
import { err, ok, type Result } from "#shared/result.ts";
import type { App } from "../../server/http/app.ts";

/** Every route of the server, typed: `api.workshops[":w"].$get({ param: { w } })`. */
export const { api } = hc<App>("/", {
  // Looked up at each call, so that a test can stand in for the network.
  fetch: (...call: Parameters<typeof fetch>) => fetch(...call),
});

/**
 * Why a request has no answer. `code` is the server's stable one (problem+json), or `network` when no answer came
 * (then `status` is 0), or `unreadable` when something between us and the server answered in its place.
 */
export interface Problem {
  code: string;
  status: number;
  detail: string;
  /** The path of the first field at fault, for a malformed body. */
  field?: string;
  /** How long to wait before another try, where the server said so. */
  retryAfterSeconds?: number;
}

interface Answered {
  ok: boolean;
  status: number;
  headers: Headers;
  text(): Promise<string>;
}

/** What a route answers when it succeeds; `undefined` for an answer without a body. */
export type AnswerOf<Response> = Response extends { ok: true; json(): Promise<infer Body> }
  ? Body
  : never;

/** Turns a call of `api` into a Result. Never throws: a lost connection is a Problem like any other. */
export async function request<Response extends Answered>(
  call: Promise<Response>,
): Promise<Result<AnswerOf<Response>, Problem>> {
  let response: Response;
  let body: unknown;
  try {
    response = await call;
    body = parsed(await response.text());
  } catch (error) {
    return err({ code: "network", status: 0, detail: error instanceof Error ? error.message : "" });
  }
  if (!response.ok) return err(problemIn(response, body));
  if (body === unreadable) {
    return err({ code: "unreadable", status: response.status, detail: "The answer is not JSON." });
  }
  // The type comes from the server's own routes, through hono's client; the body is not parsed a second time here.
  return ok(body as AnswerOf<Response>);
}

const unreadable = Symbol("unreadable");

function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return unreadable; // Only said so: what that means depends on the status.
  }
}

function problemIn(response: Answered, body: unknown): Problem {
  const { status, headers } = response;
  const said = typeof body === "object" && body !== null ? body : {};
  const retryAfter = Number(headers.get("Retry-After"));
  return {
    status,
    code: "code" in said && typeof said.code === "string" ? said.code : "unreadable",
    detail: "detail" in said && typeof said.detail === "string" ? said.detail : "",
    ...("field" in said && typeof said.field === "string" ? { field: said.field } : {}),
    ...(retryAfter > 0 ? { retryAfterSeconds: retryAfter } : {}),
  };
}
