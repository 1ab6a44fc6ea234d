import { describe, expect, it } from "vitest";
import type { Bus } from "../../../server/news/bus.ts";
import { loneBus } from "../../../server/news/loneBus.ts";
import { freePort } from "../../support/childServer.ts";
import { ownRedis } from "../../support/testStores.ts";
import { askRedis, eventually, freeze, sharedRedis, testBus, untilState } from "./testBus.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** What the bus hears of a topic, as text, from the moment on at which the subscription stands. */
async function hear(bus: Bus, topic = "canvas:1") {
  const heard: string[] = [];
  const end = bus.subscribe(topic, (message) => void heard.push(new TextDecoder().decode(message)));
  await bus.subscribed();
  return { heard, end, until: (texts: string[]) => eventually(() => expect(heard).toEqual(texts)) };
}

describe("two processes over one Redis", () => {
  it("hear each other and not themselves, in the order in which the other published", async () => {
    const redis = await sharedRedis();
    const [athens, lyon] = [await testBus(redis), await testBus(redis)];
    const [inAthens, inLyon] = [await hear(athens), await hear(lyon)];
    const texts = Array.from({ length: 200 }, (_, i) => `word ${i}`);
    await Promise.all([
      ...texts.map((text) => athens.publish("canvas:1", bytes(text))),
      lyon.publish("canvas:1", bytes("bonjour")),
    ]);
    await Promise.all([inLyon.until(texts), inAthens.until(["bonjour"])]);
  });

  it("carry any bytes, and none, and say which process sent them", async () => {
    const redis = await sharedRedis();
    const [athens, lyon] = [
      await testBus(redis, { processId: "athens" }),
      await testBus(redis, { processId: "λυών" }),
    ];
    const heard: [number[], string][] = [];
    athens.subscribe("canvas:1", (message, from) => void heard.push([[...message], from]));
    await athens.subscribed();
    const every = Array.from({ length: 256 }, (_, i) => i);
    await lyon.publish("canvas:1", Uint8Array.from(every));
    await lyon.publish("canvas:1", new Uint8Array());
    const expected = [every, []].map((message) => [message, "λυών"]);
    await eventually(() => expect(heard).toEqual(expected));
  });

  it("hear only what they subscribed to, as often as they did, until they end it", async () => {
    const redis = await sharedRedis();
    const [athens, lyon] = [await testBus(redis), await testBus(redis)];
    const [first, second] = [await hear(athens), await hear(athens)];
    await hear(athens, "canvas:2");
    await lyon.publish("canvas:1", bytes("both"));
    await second.until(["both"]);

    second.end();
    second.end(); // Ends its own subscription, and no other.
    await lyon.publish("canvas:1", bytes("one"));
    await first.until(["both", "one"]);

    first.end();
    const again = await hear(athens);
    await lyon.publish("canvas:1", bytes("anew"));
    await again.until(["anew"]);
    expect(first.heard).toEqual(["both", "one"]);
    expect(second.heard).toEqual(["both"]);
  });

  it("of another installation stay among themselves", async () => {
    const redis = await sharedRedis();
    const [ours, theirs] = [await testBus(redis), await testBus(redis, { namespace: "other" })];
    const another = await testBus(redis);
    const { heard, until } = await hear(ours);
    await theirs.publish("canvas:1", bytes("theirs"));
    await another.publish("canvas:1", bytes("ours"));
    await until(["ours"]);
    expect(heard).toEqual(["ours"]);
  });

  it("are not cut off by a listener that throws", async () => {
    const redis = await sharedRedis();
    const [athens, lyon] = [await testBus(redis), await testBus(redis)];
    athens.subscribe("canvas:2", () => {
      throw new Error("a word that nobody knows");
    });
    const { until } = await hear(athens);
    await lyon.publish("canvas:2", bytes("?"));
    await lyon.publish("canvas:1", bytes("still here"));
    await until(["still here"]);
    expect(athens.state).toBe("connected");
  });
});

describe("a Redis that goes away", () => {
  it("is lost when it is killed, and heard again without a new subscription when it is back", async () => {
    const redis = await ownRedis();
    const [athens, lyon] = [await testBus(redis), await testBus(redis)];
    const { until } = await hear(athens);
    await redis.stop();
    await Promise.all([untilState(athens, "lost"), untilState(lyon, "lost")]);
    await expect(lyon.publish("canvas:1", bytes("nobody hears"))).rejects.toThrow("Redis is lost");
    const meanwhile = await hear(athens, "canvas:2");

    await redis.start();
    await Promise.all([untilState(athens, "connected"), untilState(lyon, "connected")]);
    await lyon.publish("canvas:1", bytes("back"));
    await lyon.publish("canvas:2", bytes("new"));
    await Promise.all([until(["back"]), meanwhile.until(["new"])]);
  });

  it("is lost when it stands still, and what it has not taken by then is refused", async () => {
    const redis = await ownRedis();
    const [athens, lyon] = [await testBus(redis), await testBus(redis)];
    const { until } = await hear(athens);
    await freeze(redis);
    const published = lyon.publish("canvas:1", bytes("into the void"));
    await expect(published).rejects.toThrow("Disconnects client");
    await Promise.all([untilState(athens, "lost"), untilState(lyon, "lost")]);

    await redis.stop(); // What waits for it in the network is gone as well.
    await redis.start();
    await Promise.all([untilState(athens, "connected"), untilState(lyon, "connected")]);
    await lyon.publish("canvas:1", bytes("back"));
    await until(["back"]);
  });

  it("tells the states one after the other, once each", async () => {
    const redis = await ownRedis();
    const bus = await testBus(redis);
    const states: string[] = [];
    bus.onStateChange((state) => void states.push(state));
    await redis.stop();
    await untilState(bus, "lost");
    await redis.start();
    await untilState(bus, "connected");
    expect(states).toEqual(["lost", "connected"]);
  });

  it("keeps nobody from closing", async () => {
    const redis = await ownRedis();
    const [stopped, killed] = [await testBus(redis), await testBus(redis)];
    await freeze(redis);
    await stopped.close();
    await redis.stop();
    await untilState(killed, "lost");
    await killed.close();
    await expect(killed.publish("canvas:1", bytes("late"))).rejects.toThrow("Redis is lost");
  });
});

describe("a Redis that cannot be used at the start", () => {
  const startWith = (url: string) => testBus({ url });

  it("is refused by an error that names the variable and the address, and not the password", async () => {
    const port = await freePort();
    await expect(startWith(`redis://us:secret@127.0.0.1:${port}/0?x=secret`)).rejects.toThrow(
      `REDIS_URL: cannot use redis://127.0.0.1:${port}/0: connect ECONNREFUSED 127.0.0.1:${port}`,
    );
  });

  it.each([
    ["a wrong password", "redis://:guess@HOST", /^REDIS_URL: [^g]+: WRONGPASS /],
    ["no password", "redis://HOST", /^REDIS_URL: .+: NOAUTH /],
    ["an address that is none", "redis//:guess@HOST", /^REDIS_URL: cannot use the address: [^g]+$/],
  ])("as with %s", async (_, url, why) => {
    const redis = await ownRedis();
    await askRedis(redis, "CONFIG", "SET", "requirepass", "open sesame");
    await expect(startWith(url.replace("HOST", new URL(redis.url).host))).rejects.toThrow(why);
  });

  it("as one that allows neither to publish nor to subscribe", async () => {
    const redis = await ownRedis();
    await askRedis(redis, "ACL", "SETUSER", "default", "resetchannels");
    await expect(startWith(redis.url)).rejects.toThrow(/^REDIS_URL: .+ NOPERM/);
  });

  it("as one that takes connections and says nothing", async () => {
    const redis = await ownRedis();
    await freeze(redis);
    await expect(startWith(redis.url)).rejects.toThrow(/^REDIS_URL: .+: no answer within 1000 ms$/);
  });
});

it("a process that is alone tells nobody, hears nothing and never loses anybody", async () => {
  const bus = loneBus();
  const heard: unknown[] = [];
  const end = bus.subscribe("canvas:1", (message) => void heard.push(message));
  await bus.subscribed();
  await bus.publish("canvas:1", bytes("alone"));
  end();
  await bus.close();
  expect(heard).toEqual([]);
  expect(bus.state).toBe("connected");
});
