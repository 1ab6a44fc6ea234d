import type { ZodType } from "zod";
import { problem } from "#shared/api.ts";

/** What a request was answered with, read to its end. */
export class Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;

  constructor(response: Response, bytes: Uint8Array) {
    this.status = response.status;
    this.headers = response.headers;
    this.bytes = bytes;
  }

  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }

  /** The body by a schema of `shared/api.ts`. Fails on a refusal, so that a test says what was refused. */
  as<T>(schema: ZodType<T>): T {
    if (this.status >= 400) throw new Error(`refused with ${this.status}: ${this.text}`);
    return schema.parse(JSON.parse(this.text));
  }

  /** The refusal in one line, like "409 content-changed". */
  get refusal(): string {
    const { status, code } = problem.parse(JSON.parse(this.text));
    if (status !== this.status) throw new Error(`${this.status} says it is ${status}`);
    return `${status} ${code}`;
  }

  /** The field that a malformed request is told about. */
  get field(): string | undefined {
    return problem.parse(JSON.parse(this.text)).field;
  }
}

/** A browser as far as requests go: it keeps the session cookie and sends it back. */
export class TestBrowser {
  readonly #url: string;
  #cookie: string | null = null;

  /** @param cookie a session that it has already, from another process of the same installation */
  constructor(url: string, cookie: string | null = null) {
    this.#url = url;
    this.#cookie = cookie;
  }

  /** For the Cookie header of a websocket; undefined before there is a session. */
  get cookie(): string | undefined {
    return this.#cookie ?? undefined;
  }

  get(path: string): Promise<Answer> {
    return this.fetch(path, {});
  }

  send(method: "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<Answer> {
    if (body === undefined) return this.fetch(path, { method });
    const headers = { "Content-Type": "application/json" };
    return this.fetch(path, { method, headers, body: JSON.stringify(body) });
  }

  async fetch(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    if (this.#cookie) headers.set("Cookie", this.#cookie);
    const response = await fetch(this.#url + path, { ...init, headers });
    const [session] = response.headers.getSetCookie();
    if (session) this.#cookie = session.split(";", 1)[0] ?? null;
    return new Answer(response, new Uint8Array(await response.arrayBuffer()));
  }
}
