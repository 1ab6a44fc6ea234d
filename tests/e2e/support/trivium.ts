import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The real product in a process of its own, with a data folder of its own. */
export interface Trivium {
  readonly url: string;
  readonly dataDir: string;
  /** The process that runs now. */
  pid(): number;
  /** Ends the process as a power cut would; the data folder stays. */
  kill9(): Promise<void>;
  /** Starts it again on the same port and data, after `kill9` or, politely, while it runs. */
  restart(): Promise<void>;
  /** SIGTERM; throws when it does not end by itself with exit code 0 in 10 s. Removes the data. */
  stop(): Promise<void>;
  /** What the processes printed so far, for the report of a failed test. */
  output(): string;
}

const entry = resolve(import.meta.dirname, "../../../server/main.ts");

export async function startTrivium(settings: Record<string, string> = {}): Promise<Trivium> {
  const dataDir = mkdtempSync(join(tmpdir(), "trivium-"));
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  // Only what the product needs: a developer's own DATABASE_URL must not reach the tests.
  const { PATH = "", HOME = "" } = process.env;
  const product = { PORT: port, HOST: "127.0.0.1", DATA_DIR: dataDir, PUBLIC_URL: url };
  const env = { PATH, HOME, LOG_LEVEL: "warn", ...product, ...settings };

  let output = "";
  const start = async (): Promise<ChildProcess> => {
    const started = spawn(process.execPath, [entry], { env, stdio: ["ignore", "pipe", "pipe"] });
    const printed = (text: string) => (output += text);
    started.stderr.setEncoding("utf8").on("data", printed);
    await new Promise<void>((isRunning, fail) => {
      let line = "";
      started.stdout.setEncoding("utf8").on("data", (text: string) => {
        printed(text);
        line += text;
        if (line.includes("Trivium is running at ")) isRunning();
      });
      started.once("error", fail);
      started.once("exit", (code) => fail(new Error(`Trivium ended with ${code}:\n${output}`)));
    });
    return started;
  };
  let child = await start();

  return {
    url,
    dataDir,
    pid: () => child.pid ?? 0,
    output: () => output,
    async kill9() {
      await end(child, "SIGKILL");
    },
    async restart() {
      await end(child, "SIGTERM");
      child = await start();
    },
    async stop() {
      await end(child, "SIGTERM");
      rmSync(dataDir, { recursive: true, force: true });
      if (child.exitCode !== 0 && child.signalCode !== "SIGKILL") {
        throw new Error(`Trivium ended with ${child.exitCode ?? child.signalCode}:\n${output}`);
      }
    },
  };
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  const patience = setTimeout(() => child.kill("SIGABRT"), 10_000);
  await ended;
  clearTimeout(patience);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The probe has no port.");
  return address.port;
}
