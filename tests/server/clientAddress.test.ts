import { expect, it } from "vitest";
import type { RateLimiter } from "../../server/http/rateLimit.ts";
import { testApp } from "../support/testApp.ts";

/** The address that a request with this X-Forwarded-For counts for. */
async function addressOf(forwarded: string | null, trustedProxies: number): Promise<string[]> {
  const addresses: string[] = [];
  const rateLimiter: RateLimiter = (address) => {
    addresses.push(address);
    return 1;
  };
  const server = await testApp({ rateLimiter, trustedProxies });
  const headers: HeadersInit = forwarded === null ? {} : { "X-Forwarded-For": forwarded };
  await server.browser().fetch("/api/workshops", { method: "POST", headers });
  return addresses;
}

it.each([
  ["nobody is trusted", "192.0.2.1", 0, "127.0.0.1"],
  ["the one proxy says it", "192.0.2.1", 1, "192.0.2.1"],
  ["the asker adds an address of their own", "198.51.100.9, 192.0.2.1", 1, "192.0.2.1"],
  ["two proxies stand in a row", "198.51.100.9, 192.0.2.1, 10.0.0.2", 2, "192.0.2.1"],
  ["fewer stood in the way than are trusted", "192.0.2.1", 2, "192.0.2.1"],
  ["the proxy adds the port", "192.0.2.1:4711", 1, "192.0.2.1"],
  ["it is an IPv6 address in brackets", "[2001:db8::1]:4711", 1, "2001:db8::1"],
  ["it is an IPv6 address", "2001:db8::1", 1, "2001:db8::1"],
  ["it is none", "classroom", 1, "127.0.0.1"],
  ["the header is missing", null, 1, "127.0.0.1"],
])("when %s, the limit counts for the right address", async (_case, header, hops, address) => {
  expect(await addressOf(header, hops)).toEqual([address]);
});
