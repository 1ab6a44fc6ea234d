import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

export interface ChildServer {
  /** Ends it with the signal and resolves when it is gone. Once more changes nothing. */
  stop(signal?: "INT" | "QUIT" | "KILL"): Promise<void>;
}

interface Program {
  command: [program: string, ...args: string[]];
  /** As whom; this user when left out. */
  user?: { uid: number; gid: number } | undefined;
  /** What it says, on either stream, when it takes connections. */
  isReady: RegExp;
}

/**
 * It stands between the program and us and passes on the signal that we name, so that the program ends with us even when
 * we are killed.
 */
const guard = `
  exec 3<&0
  "$@" 3<&- & program=$!
  { read -r signal; kill -"\${signal:-QUIT}" $program; } <&3 >/dev/null 2>&1 & reader=$!
  wait $program
  kill $reader 2>/dev/null
`;

/** Starts a server program and resolves when it takes connections; rejects with what it said when it ends before. */
export async function startChild({ command, user, isReady }: Program): Promise<ChildServer> {
  const child = spawn("sh", ["-c", guard, "sh", ...command], {
    cwd: "/",
    stdio: ["pipe", "pipe", "pipe"],
    ...user,
  });
  const said: string[] = [];
  const ended = once(child, "exit");
  child.stdin.on("error", () => {}); // It ended before it was asked to: `ended` tells.
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on("line", (line) => {
        said.push(line);
        if (isReady.test(line)) resolve();
      });
    }
    child.once("error", reject);
    void ended.then(() => reject(new Error(`${command[0]} ended: ${said.join("\n")}`)));
  });
  return {
    async stop(signal = "INT") {
      child.stdin.write(`${signal}\n`);
      await ended;
    },
  };
}
