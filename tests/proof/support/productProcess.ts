import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { root } from "../../server/serverProcess.ts";
import type { Ask, Measure } from "./inside.ts";
import type { TestOptions } from "./serverWithOptions.ts";

export interface Start {
  /** The environment of the product. */
  env: Record<string, string>;
  /** Without them it is `server/main.ts` itself that runs. */
  options?: TestOptions | undefined;
  clockMovedByMs?: number | undefined;
  /** Slows it down a little. */
  countsTimers?: boolean | undefined;
  /** Runs it by a program of one's own, like `prlimit --fsize=…`. */
  by?: readonly [program: string, ...args: string[]] | undefined;
}

const folder = import.meta.dirname;
const preload = pathToFileURL(join(folder, "inside.ts")).href;

/** The product in a process of its own. It ends with the test's process at the latest. */
export class ProductProcess {
  readonly url: string;
  /** What it wrote to standard error: errors of its log, warnings of its runtime. */
  readonly complaints: string[];
  readonly #child: ChildProcess;
  readonly #gone: Promise<unknown[]>;

  private constructor(child: ChildProcess, port: number, complaints: string[]) {
    this.#child = child;
    this.#gone = once(child, "exit");
    this.url = `http://127.0.0.1:${port}`;
    this.complaints = complaints;
  }

  /** Resolves when it serves; rejects with what it said when it ends before. */
  static async start({ env, options, by, ...rest }: Start): Promise<ProductProcess> {
    const main = options ? join(folder, "serverWithOptions.ts") : join(root, "server/main.ts");
    const command = [process.execPath, "--expose-gc", "--import", preload, main];
    const [program = "", ...args] = [...(by ?? []), ...command];
    const child = spawn(program, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "trivium-proof"),
        PORT: "0",
        LOG_LEVEL: "error",
        ...env,
        PROOF_OPTIONS: JSON.stringify(options ?? {}),
        PROOF_CLOCK_MOVED_BY_MS: String(rest.clockMovedByMs ?? 0),
        PROOF_COUNTS_TIMERS: rest.countsTimers ? "yes" : "",
      },
    });
    const complaints: string[] = [];
    onLine(child.stderr, (line) => {
      if (line !== "Building the page …") complaints.push(line);
    });
    const port = await portOf(child, complaints);
    child.send({ ask: "keep-compiled" } satisfies Ask);
    return new ProductProcess(child, port, complaints);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Gone at once, as by a power cut that spares the disk; the signal is sent before this returns. */
  kill(): Promise<unknown> {
    this.#child.kill("SIGKILL");
    return this.#gone;
  }

  /** Asked to end, and ended. Resolves with its exit code. */
  async stop(): Promise<unknown> {
    this.#child.kill("SIGTERM");
    const [code] = await this.#gone;
    return code;
  }

  measure(): Promise<Measure> {
    return this.#ask({ ask: "measure" });
  }

  async moveClock(byMs: number): Promise<void> {
    await this.#ask({ ask: "move-clock", byMs });
  }

  /** Files and sockets that it has open. */
  openFiles(): number {
    return readdirSync(`/proc/${this.pid}/fd`).length;
  }

  async #ask<T>(ask: Ask): Promise<T> {
    const answer = once(this.#child, "message");
    this.#child.send(ask);
    const [said] = (await answer) as [T]; // The other end is our own `inside.ts`.
    return said;
  }
}

function onLine(stream: Readable | null, hear: (line: string) => void): void {
  if (stream) createInterface(stream).on("line", hear);
}

function portOf(child: ChildProcess, complaints: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    onLine(child.stdout, (line) => {
      const said = /^Trivium is running at http:\/\/localhost:(\d+)$/.exec(line);
      if (said) resolve(Number(said[1]));
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`it did not start:\n${complaints.join("\n")}`)));
  });
}
