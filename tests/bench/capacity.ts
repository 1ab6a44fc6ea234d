import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { canvasSizes, fullestShare, seeded } from "./ring.ts";

/**
 * What an installation for so many people needs, by arithmetic: `node tests/bench/capacity.ts [people] [name=value …]`,
 * where a name is one of the inputs below. docs/operations.md shows its table; each input says where it comes from.
 */
export interface Inputs {
  /** Connected at the same time. Asked for. */
  people: number;
  /** In one canvas, on average. The bench's workshop. */
  perCanvas: number;
  /** Of them, how many write at the same time. The bench's workshop. */
  writers: number;
  /** Edits each of these makes in a second. The bench's workshop. */
  editsPerSecond: number;
  /** Times a second each person's presence changes. The bench's workshop. */
  presencePerSecond: number;
  /** Share of the canvases that are at work at one moment; in the others people read. 1 is everybody at once. */
  atWork: number;
  /** Server CPU per delivered edit in µs, presence included. RESULTS.md, workshop-x5: a busy process, rounded up. */
  cpuPerDeliveryUs: number;
  /** How much of a core a process may use before p99 suffers. RESULTS.md, ceiling. */
  fullCore: number;
  /** Memory of a process without rooms, of a room and of a person, in KiB. RESULTS.md, 2,000 rooms. */
  baseKiB: number;
  roomKiB: number;
  personKiB: number;
  /** Bytes of PostgreSQL's own log for an update. tests/bench/storeRate.ts. */
  walPerUpdate: number;
  /** Updates a second that PostgreSQL takes. tests/bench/storeRate.ts. */
  storeRate: number;
  /** Messages a second that one Redis takes. redis-benchmark -P 32 publish. */
  busRate: number;
}

export const inputs: Inputs = {
  people: 100_000,
  perCanvas: 25,
  writers: 3,
  editsPerSecond: 5,
  presencePerSecond: 1,
  atWork: 0.2,
  cpuPerDeliveryUs: 10,
  fullCore: 0.6,
  baseKiB: 120_000,
  roomKiB: 100,
  personKiB: 40,
  walPerUpdate: 367,
  storeRate: 28_000,
  busRate: 337_000,
};

/** Presence of a room is sent together, at most every 100 ms (`presenceMs` of the registry). */
const presenceTicksPerSecond = 10;

export interface Capacity {
  canvases: number;
  editsPerSecond: number;
  deliveriesPerSecond: number;
  cores: number;
  /** How much more than its share the fullest process gets from the proxy's hash. */
  imbalance: number;
  processes: number;
  memoryPerProcessGiB: number;
  walMBPerSecond: number;
  /** Shares of what one PostgreSQL and one Redis take: above 1 it breaks. */
  storeLoad: number;
  busMessagesPerSecond: number;
  busLoad: number;
  /** New connections a second, when all come back within 30 s. */
  reconnectsPerSecond: number;
}

export function capacityOf(given: Inputs): Capacity {
  const canvases = Math.ceil(given.people / given.perCanvas);
  const working = canvases * given.atWork;
  const editsPerSecond = working * given.writers * given.editsPerSecond;
  const deliveriesPerSecond = editsPerSecond * (given.perCanvas - 1);
  const cores = (deliveriesPerSecond * given.cpuPerDeliveryUs) / 1e6;

  // So many that the fullest of them has room; the more there are, the more uneven the hash deals.
  let processes = Math.max(2, Math.ceil(cores / given.fullCore));
  let imbalance = meanFullestShare(processes, given);
  processes = Math.max(2, Math.ceil((cores * imbalance) / given.fullCore));
  imbalance = meanFullestShare(processes, given);

  const memoryKiB =
    given.baseKiB +
    (imbalance * (canvases * given.roomKiB + given.people * given.personKiB)) / processes;
  // A tick sends when anybody's presence came since the last one.
  const perTick = (given.perCanvas * given.presencePerSecond) / presenceTicksPerSecond;
  const presenceMessages = working * presenceTicksPerSecond * (1 - Math.exp(-perTick));
  const busMessagesPerSecond = editsPerSecond + presenceMessages;
  return {
    canvases,
    editsPerSecond,
    deliveriesPerSecond,
    cores,
    imbalance,
    processes,
    memoryPerProcessGiB: memoryKiB / 2 ** 20,
    walMBPerSecond: (editsPerSecond * given.walPerUpdate) / 1e6,
    storeLoad: editsPerSecond / given.storeRate,
    busMessagesPerSecond,
    busLoad: busMessagesPerSecond / given.busRate,
    reconnectsPerSecond: given.people / 30,
  };
}

/** Over ten seeded rings. */
function meanFullestShare(processes: number, { people, perCanvas }: Inputs): number {
  const shares = Array.from({ length: 10 }, (_, seed) => {
    const random = seeded(seed + 1);
    return fullestShare(processes, canvasSizes(people, perCanvas, random), random);
  });
  return shares.reduce((a, b) => a + b, 0) / shares.length;
}

function tableOf(columns: Capacity[], heads: string[]): string {
  const row = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
  const whole = (n: number) => Math.round(n).toLocaleString("en");
  const lines: [string, (of: Capacity) => string][] = [
    ["canvases open", ({ canvases }) => whole(canvases)],
    ["edits that come in, per second", (of) => whole(of.editsPerSecond)],
    ["edits delivered, per second", (of) => whole(of.deliveriesPerSecond)],
    ["cores for rooms", ({ cores }) => cores.toFixed(1)],
    ["fullest process, of its share", ({ imbalance }) => `${imbalance.toFixed(2)} ×`],
    ["processes", ({ processes }) => whole(processes)],
    ["memory of the fullest process", (of) => `${of.memoryPerProcessGiB.toFixed(2)} GiB`],
    ["PostgreSQL's log", ({ walMBPerSecond }) => `${walMBPerSecond.toFixed(1)} MB/s`],
    ["load of one PostgreSQL", ({ storeLoad }) => `${storeLoad.toFixed(2)} ×`],
    ["messages over Redis, per second", (of) => whole(of.busMessagesPerSecond)],
    ["load of one Redis", ({ busLoad }) => `${busLoad.toFixed(2)} ×`],
    ["reconnects per second, within 30 s", (of) => whole(of.reconnectsPerSecond)],
  ];
  return [
    row(["", ...heads]),
    row(["---", ...heads.map(() => "---:")]),
    ...lines.map(([name, cell]) => row([name, ...columns.map(cell)])),
  ].join("\n");
}

function isInput(name: string): name is keyof Inputs {
  return Object.hasOwn(inputs, name);
}

function main([first = "", ...rest]: string[]): void {
  const given = { ...inputs, people: Number(first) || inputs.people };
  for (const pair of rest) {
    const [name = "", value = ""] = pair.split("=");
    if (!isInput(name)) throw new Error(`there is no input ${name}`);
    given[name] = Number(value);
  }
  const shares = [given.atWork, 1];
  const columns = shares.map((atWork) => capacityOf({ ...given, atWork }));
  console.log(
    tableOf(
      columns,
      shares.map((share) => `${share * 100} % of canvases at work`),
    ),
  );
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) main(argv.slice(2));
