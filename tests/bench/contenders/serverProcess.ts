import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const probe = join(import.meta.dirname, "probe.ts");

export interface Command {
  cwd: string;
  script: string;
  env: Record<string, string>;
  /** What the line says that it prints when it listens; the first group is the port. */
  listening: RegExp;
}

/** How much of what a server complains about is kept, for the message when it dies. */
const keptErrors = 4_000;

/** A server in a process of its own, under the Node that runs the benchmark. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly port: number;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  static async start({ cwd, script, env, listening }: Command): Promise<ServerProcess> {
    const args = ["--expose-gc", "--import", probe, script];
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env, PORT: "0" },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    process.once("exit", () => child.kill("SIGKILL"));
    let errors = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      errors = (errors + text).slice(-keptErrors);
    });
    return new Promise((resolve, reject) => {
      const { stdout } = child;
      if (stdout === null) throw new Error("a server without output");
      createInterface(stdout).on("line", (line) => {
        const port = listening.exec(line)?.[1];
        if (port !== undefined) resolve(new ServerProcess(child, Number(port)));
      });
      child.once("exit", () => reject(new Error(`a server did not start: ${errors}`)));
    });
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error("a server without a process");
    return this.#child.pid;
  }

  async end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, "exit");
    this.#child.kill(signal);
    const patience = setTimeout(() => this.#child.kill("SIGKILL"), 10_000);
    await exit;
    clearTimeout(patience);
  }

  async heldBytes(): Promise<number> {
    const answer = once(this.#child, "message");
    this.#child.send("held?");
    const [{ heldBytes }] = (await answer) as [{ heldBytes: number }]; // What probe.ts sends.
    return heldBytes;
  }
}
