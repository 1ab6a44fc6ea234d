import type * as Y from "yjs";
import { Cast, mayWrite, type Actor } from "./cast.ts";
import type { Installation } from "./installation.ts";
import { idsOf, missingEdits } from "./missingEdits.ts";
import { applyEdit } from "./randomEdits.ts";
import type { Step, Story } from "./story.ts";
import { passing, until } from "./waiting.ts";
import { title } from "./words.ts";

/** How long a room without sessions is kept while stories are played. */
export const storyIdleMs = 100;

/** Plays every step. What is killed or stopped starts again beside the steps that follow. */
export async function playStory(
  { people, steps }: Story,
  installation: Installation,
): Promise<Cast> {
  const cast = await Cast.assemble(installation, people);
  const player = new Player(cast);
  for (const step of steps) {
    await player.play(step);
    await passing(0); // The network has a turn between any two steps.
  }
  await player.settled();
  return cast;
}

async function expectSaved(cast: Cast): Promise<void> {
  const newcomer = await cast.newcomer();
  const saved = cast.actors.flatMap(({ client }) => client.ledger.saved());
  const missing = () => missingEdits(newcomer.doc, saved);
  await until("a newcomer has all that is saved", () => missing().length === 0, {
    instead: () => `${idsOf(missing()).join()} are missing`,
  });
  newcomer.leave();
}

class Player {
  readonly #cast: Cast;
  readonly #installation: Installation;
  readonly #restarts = new Map<number, Promise<void>>();

  constructor(cast: Cast) {
    this.#cast = cast;
    this.#installation = cast.gathering.installation;
  }

  async play(step: Step): Promise<void> {
    switch (step.do) {
      case "edit":
        return this.#edit(this.#actor(step.who), (doc) => applyEdit(doc, step.edit));
      case "burst":
        for (let n = 0; n < step.count; n++) {
          this.#edit(this.#actor(step.who), (doc) => title(doc).insert(title(doc).length, "."));
        }
        return;
      case "connect":
      case "leave":
      case "cut":
      case "partition":
      case "heal":
        return this.#actor(step.who).client[step.do]();
      case "kill":
      case "stop":
        return this.#end(step.process % this.#installation.size, step.do);
      case "change-role":
        await this.settled();
        return this.#cast.changeRole(this.#actor(step.who), step.to, step.process);
      case "all-leave":
        return this.#allLeave();
      case "pass":
        return passing(step.ms);
    }
  }

  async settled(): Promise<void> {
    await Promise.all(this.#restarts.values());
  }

  #actor(who: number): Actor {
    const { actors } = this.#cast;
    const actor = actors[who % actors.length];
    if (!actor) throw new Error("nobody plays");
    return actor;
  }

  #edit(actor: Actor, change: (doc: Y.Doc) => void): void {
    actor.client.edit(change, mayWrite(actor));
  }

  async #end(at: number, how: "kill" | "stop"): Promise<void> {
    await this.#restarts.get(at);
    await this.#installation[how](at);
    this.#restarts.set(at, this.#installation.restart(at));
  }

  /** While nobody is there who could offer anything again, the store alone says what is kept. */
  async #allLeave(): Promise<void> {
    await this.settled();
    const here = this.#cast.everybody().filter(({ isWanted }) => isWanted);
    for (const client of here) client.leave();
    await passing(storyIdleMs * 3);
    await expectSaved(this.#cast);
    for (const client of here) client.connect();
  }
}
