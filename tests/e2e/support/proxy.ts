import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export interface Proxy {
  url: string;
  close(): void;
}

/**
 * What stands before several processes: a connection goes to the process that its browser asks for (`Process-0` in its
 * User-Agent), or to the next one when that does not answer. The product sees one address.
 */
export async function startProxy(ports: () => number[]): Promise<Proxy> {
  const open = new Set<Socket>();
  const server = createServer((browser) => {
    open.add(browser);
    browser.on("close", () => open.delete(browser));
    browser.on("error", () => browser.destroy());
    browser.once("data", (first) => {
      browser.pause();
      const wanted = Number(/Process-(\d)/.exec(first.toString("latin1"))?.[1] ?? 0);
      const all = ports();
      join(browser, first, [...all.slice(wanted), ...all.slice(0, wanted)]);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

function join(browser: Socket, first: Buffer, [port, ...others]: number[]): void {
  if (port === undefined) return void browser.destroy();
  const process = connect(port, "127.0.0.1");
  process.once("error", () => join(browser, first, others));
  process.once("connect", () => {
    process.removeAllListeners("error");
    process.on("error", () => browser.destroy());
    browser.on("close", () => process.destroy());
    process.on("close", () => browser.destroy());
    process.write(first);
    browser.pipe(process).pipe(browser);
  });
}
