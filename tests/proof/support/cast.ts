import { can } from "#shared/policy.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import type { Role } from "#shared/workshop.ts";
import type { Installation } from "./installation.ts";
import { Gathering, type Person } from "./people.ts";
import { SyncClient } from "./syncClient.ts";
import { until } from "./waiting.ts";

/** A simulated person: a page, a member and the process the page prefers. */
export interface Actor {
  person: Person;
  client: SyncClient;
  role: Role;
}

/** Those who play in a story. At each process one watcher sits all the time, who only reads. */
export class Cast {
  readonly gathering: Gathering;
  readonly actors: Actor[] = [];
  readonly watchers: SyncClient[] = [];
  /** How long each change of a role took from its answer to the last process. */
  readonly roleChangesMs: number[] = [];
  #newcomers = 0;

  private constructor(gathering: Gathering) {
    this.gathering = gathering;
  }

  static async assemble(installation: Installation, people: number): Promise<Cast> {
    const cast = new Cast(await Gathering.call(installation));
    for (let at = 0; at < installation.size; at++) {
      const watcher = cast.clientOf(
        await cast.gathering.join("viewer"),
        `watcher-${at}`,
        at,
        "only",
      );
      watcher.connect();
      cast.watchers.push(watcher);
    }
    for (let at = 0; at < people; at++) {
      const person = await cast.gathering.join("editor");
      const client = cast.clientOf(person, `actor-${at}`, at);
      client.connect();
      cast.actors.push({ person, client, role: "editor" });
    }
    return cast;
  }

  /** Takes the wanted process, or while that is down the next one, unless no other will do. */
  clientOf(
    person: Person,
    name: string,
    wanted: number,
    other: "or-next" | "only" = "or-next",
  ): SyncClient {
    const { installation, canvasId } = this.gathering;
    const near = wanted % installation.size;
    const address = () => (other === "only" ? installation.url(near) : installation.urlNear(near));
    return new SyncClient({ name, canvasId, cookie: person.cookie, address });
  }

  /** Somebody who comes with an empty page, and has everything when this resolves. */
  async newcomer(person = this.gathering.facilitator, process = 0): Promise<SyncClient> {
    const client = this.clientOf(person, `newcomer-${this.#newcomers++}`, process);
    client.connect();
    await until(`${client.name} is synced`, () => client.isSynced);
    return client;
  }

  /** Resolves when every process has judged the member's connections anew, which its watcher sees. */
  async changeRole(actor: Actor, to: Role, process: number): Promise<void> {
    if (actor.role === to) return;
    await until("the watchers are there", () => this.watchers.every(({ isSynced }) => isSynced));
    await until("nobody is in a burst", () => !this.actors.some(isWaiting)); // It would be the burst that is measured.
    if (can(to, "write")) for (const edit of actor.client.ledger.edits) edit.isAllowed = true;
    await this.gathering.changeRole(actor.person.memberId, to, process);
    const answeredAt = performance.now();
    const { memberId } = actor.person;
    const hasHeard = ({ events }: SyncClient) => roleIn(events, memberId) === to;
    await until(`all have heard that ${actor.client.name} is ${to} now`, () =>
      this.watchers.every(hasHeard),
    );
    this.roleChangesMs.push(Math.round(performance.now() - answeredAt));
    actor.role = to;
  }

  everybody(): SyncClient[] {
    return [...this.actors.map(({ client }) => client), ...this.watchers];
  }

  leave(): void {
    for (const client of this.everybody()) client.cut();
  }
}

/** As the last of the events that say something of the member has it. */
function roleIn(events: WorkshopEvent[], memberId: string): Role | undefined {
  const said = events.flatMap((e) =>
    e.type === "member-changed" && e.member.id === memberId ? [e.member.role] : [],
  );
  return said.at(-1);
}

const isWaiting = (actor: Actor) =>
  mayWrite(actor) && actor.client.isReachable && actor.client.ledger.hasFramesUnderWay;

export const mayWrite = ({ role }: Actor): boolean => can(role, "write");
