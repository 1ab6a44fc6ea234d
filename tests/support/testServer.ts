import { onTestFinished } from "vitest";
import type { Env } from "../../server/env.ts";
import { startTrivium, type Options } from "../../server/trivium.ts";
import { temporaryFolder } from "./temporaryFolder.ts";
import { TestBrowser } from "./testBrowser.ts";

export { temporaryFolder } from "./temporaryFolder.ts";

export interface TestServer {
  /** Without a slash at the end. */
  url: string;
  port: number;
  dataDir: string;
  /** A browser that has not been here before. */
  browser(): TestBrowser;
  /** Stops the server and keeps its data; it is stopped anyway when the test ends. */
  close(): Promise<void>;
}

/** The whole server, on a free port, with a database file of its own that is gone after the test. */
export async function testServer(
  options: Options & { env?: Partial<Env> } = {},
): Promise<TestServer> {
  const { env, ...rest } = options;
  const dataDir = env?.dataDir ?? (await temporaryFolder());
  const trivium = await startTrivium(
    {
      port: 0,
      host: "127.0.0.1",
      publicUrl: undefined,
      logLevel: "silent",
      databaseUrl: undefined,
      redisUrl: undefined,
      trustedProxies: 0,
      ...env,
      dataDir,
    },
    rest,
  );
  onTestFinished(() => trivium.close());
  const url = `http://127.0.0.1:${trivium.port}`;
  return {
    url,
    port: trivium.port,
    dataDir,
    browser: () => new TestBrowser(url),
    close: trivium.close,
  };
}
