import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { TestBrowser } from "../support/testBrowser.ts";
import { temporaryFolder, type TestServer } from "../support/testServer.ts";

export const root = join(import.meta.dirname, "..", "..");

/** A first start may have to build the client. */
export const startTimeout = { timeout: 120_000 };

type Variables = Record<string, string>;

/** Runs a program in a process of its own, which is killed when the test ends. */
export function runProgram(program: string, args: string[], env: Variables) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines: string[] = [];
  const output = createInterface(child.stdout).on("line", (line) => lines.push(line));
  const errors = text(child.stderr);
  const exit = once(child, "close").then(([code]: unknown[]) => code);
  /** Fails with what went wrong when the process ends without such a line. */
  const line = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (said: string) => {
        const match = pattern.exec(said);
        if (match) resolve(match);
      };
      lines.forEach(look);
      output.on("line", look);
      void exit.then(async () => reject(new Error(await errors)));
    });
  return { child, exit, errors, lines, line };
}

/** Runs one of our scripts by its path. */
export const runScript = (script: string, args: string[], env: Variables) =>
  runProgram(process.execPath, [join(root, script), ...args], env);

/** Waits until the server that was run says where it is; its `close` is for the caller to do. */
export async function serverOf(
  { line }: ReturnType<typeof runProgram>,
  dataDir: string,
): Promise<TestServer> {
  const [, port] = await line(/^Trivium is running at http:\/\/localhost:(\d+)$/);
  const url = `http://127.0.0.1:${port}`;
  const browser = () => new TestBrowser(url);
  return { url, port: Number(port), dataDir, browser, close: async () => {} };
}

/** The server as a process, on a free port. */
export async function startServer(env: Variables = {}) {
  const dataDir = env["DATA_DIR"] ?? (await temporaryFolder());
  const variables = { PORT: "0", LOG_LEVEL: "silent", ...env, DATA_DIR: dataDir };
  const running = runScript("server/main.ts", [], variables);
  return { ...running, server: await serverOf(running, dataDir) };
}
