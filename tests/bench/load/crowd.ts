import { cpuSecondsOf } from "../measure/processFigures.ts";
import { nowUs, sleep, waitUntil } from "./clock.ts";
import { Person, type Place } from "./person.ts";
import { Tally } from "./tally.ts";

export interface CrowdPlan {
  rooms: number;
  peoplePerRoom: number;
  writersPerRoom: number;
  /** Where a person (by number) finds a room (by number). */
  place: (room: number, person: number) => Place;
}

/** Per writer and per person, a second. */
export interface Rates {
  edits: number;
  presence: number;
}

export interface Measured {
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  presenceP95Ms: number;
  /** Edits that reached another person, a second, while the window was open. */
  deliveredPerSecond: number;
  /** Deliveries of the window's edits that were still missing when the wait was over. */
  lost: number;
  /** Share of the presence that was sent which reached the others. */
  presenceShare: number;
  cpuUsPerEdit: number;
  /** Of one core. */
  serverCpuShare: number;
  loadCpuShare: number;
  loadLateP99Ms: number;
}

/** How many connect at the same time: a crowd that gathers, not a storm. */
const arrivingAtOnce = 40;

/** Presence may be gathered for so long before it is told. */
const presenceDelayMs = 100;

/** People in rooms, of whom some write. */
export class Crowd {
  readonly tally = new Tally();
  readonly people: Person[] = [];
  readonly writers: Person[] = [];
  readonly #plan: CrowdPlan;
  #stopPlaying: () => void = () => {};

  private constructor(plan: CrowdPlan) {
    this.#plan = plan;
  }

  /** Resolves when everybody is there and synced and the writers have begun their paragraphs. */
  static async gather(plan: CrowdPlan): Promise<Crowd> {
    const crowd = new Crowd(plan);
    const size = plan.rooms * plan.peoplePerRoom;
    for (let from = 0; from < size; from += arrivingAtOnce) {
      const arriving = Array.from({ length: Math.min(arrivingAtOnce, size - from) }, (_, i) =>
        crowd.#arrive(from + i, size),
      );
      await Promise.all(arriving.map(({ synced }) => synced));
    }
    for (const writer of crowd.writers) writer.beginParagraph();
    return crowd;
  }

  #arrive(number: number, size: number): Person {
    const room = Math.floor(number / this.#plan.peoplePerRoom);
    const person = new Person(this.#plan.place(room, number), number, size, this.tally);
    this.people.push(person);
    if (number % this.#plan.peoplePerRoom < this.#plan.writersPerRoom) this.writers.push(person);
    return person;
  }

  get isWhole(): boolean {
    return this.people.every(({ isGone }) => !isGone);
  }

  /** Lets everybody write and move at these rates, each in a rhythm of their own, until `rest`. */
  play({ edits, presence }: Rates): void {
    this.rest();
    const now = nowUs();
    const actors = [
      ...(edits > 0 ? this.writers.map((person) => actor("type", person, edits, now)) : []),
      ...(presence > 0
        ? this.people.map((person) => actor("showPresence", person, presence, now))
        : []),
    ];
    let timer = setTimeout(function tick() {
      const us = nowUs();
      for (const each of actors) {
        while (each.dueUs <= us) {
          each.person[each.act](each.dueUs);
          each.dueUs += each.everyUs;
        }
      }
      timer = setTimeout(tick, 1);
    }, 1);
    this.#stopPlaying = () => clearTimeout(timer);
  }

  rest(): void {
    this.#stopPlaying();
  }

  /** Measures for so many ms while the crowd plays, then lets it rest and waits, at most `drainMs`, for what is on its way. */
  async measure(pids: number[], windowMs: number, drainMs: number): Promise<Measured> {
    const cpu = () => pids.reduce((sum, pid) => sum + cpuSecondsOf(pid), 0);
    const startUs = nowUs();
    const cpuBefore = cpu();
    const loadBefore = process.cpuUsage();
    this.tally.open(startUs);
    await sleep(windowMs);
    const endUs = nowUs();
    this.tally.close(endUs);
    const cpuSeconds = cpu() - cpuBefore;
    const load = process.cpuUsage(loadBefore);
    this.rest();
    const expected = this.tally.editsSent * (this.#plan.peoplePerRoom - 1);
    await waitUntil(() => this.tally.edits.total >= expected, drainMs);
    await sleep(presenceDelayMs);
    return this.#figures({
      expected,
      cpuSeconds,
      loadSeconds: (load.user + load.system) / 1e6,
      seconds: (endUs - startUs) / 1e6,
    });
  }

  #figures(window: {
    expected: number;
    cpuSeconds: number;
    loadSeconds: number;
    seconds: number;
  }): Measured {
    const { edits, presence, lateness, arrivedMeanwhile, presenceSent } = this.tally;
    return {
      p50Ms: edits.quantileMs(0.5),
      p95Ms: edits.quantileMs(0.95),
      p99Ms: edits.quantileMs(0.99),
      presenceP95Ms: presence.quantileMs(0.95),
      deliveredPerSecond: arrivedMeanwhile / window.seconds,
      lost: window.expected - edits.total,
      presenceShare: presence.total / (presenceSent * (this.#plan.peoplePerRoom - 1)),
      cpuUsPerEdit: (window.cpuSeconds * 1e6) / arrivedMeanwhile,
      serverCpuShare: window.cpuSeconds / window.seconds,
      loadCpuShare: window.loadSeconds / window.seconds,
      loadLateP99Ms: lateness.quantileMs(0.99),
    };
  }

  leave(): void {
    this.rest();
    for (const person of this.people) person.leave();
  }
}

/** Whether the load, not the server, may have set the figures: it was out of processor time or behind its plan. */
export function isLimitedByLoad({ loadCpuShare, loadLateP99Ms }: Measured): boolean {
  return loadCpuShare > 0.9 || loadLateP99Ms > 25;
}

interface Actor {
  act: "type" | "showPresence";
  person: Person;
  everyUs: number;
  dueUs: number;
}

function actor(act: Actor["act"], person: Person, perSecond: number, now: number): Actor {
  const everyUs = 1e6 / perSecond;
  return { act, person, everyUs, dueUs: now + Math.random() * everyUs };
}
