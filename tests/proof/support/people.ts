import { z } from "zod";
import * as api from "#shared/api.ts";
import type { CanvasId } from "#shared/canvas.ts";
import type { Role } from "#shared/workshop.ts";
import { createCanvas, createWorkshop, joinAs, type TestWorkshop } from "../../support/builders.ts";
import { Answer, TestBrowser } from "../../support/testBrowser.ts";
import type { Installation } from "./installation.ts";

export interface Person {
  memberId: string;
  cookie: string;
}

/** A workshop with a canvas in an installation whose processes come and go. */
export class Gathering {
  readonly installation: Installation;
  readonly canvasId: CanvasId;
  readonly facilitator: Person;
  readonly #made: TestWorkshop;

  private constructor(installation: Installation, made: TestWorkshop, canvasId: CanvasId) {
    this.installation = installation;
    this.#made = made;
    this.canvasId = canvasId;
    this.facilitator = personOf(made.facilitator);
  }

  static async call(installation: Installation): Promise<Gathering> {
    const made = await createWorkshop(asServer(installation));
    return new Gathering(installation, made, (await createCanvas(made)).id);
  }

  get workshopId(): string {
    return this.#made.workshop.id;
  }

  async join(role: Role): Promise<Person> {
    const server = asServer(this.installation);
    return personOf(await joinAs({ ...this.#made, server }, role, 0));
  }

  /** The same people before another canvas. */
  async withNewCanvas(): Promise<Gathering> {
    const path = `/api/workshops/${this.workshopId}/canvases`;
    const answer = await this.ask(this.facilitator, "POST", path, { title: "Another" });
    const { canvas } = answer.as(z.object({ canvas: api.canvas }));
    return new Gathering(this.installation, this.#made, canvas.id);
  }

  /** Asks a process that is up, the n-th if it is. */
  async ask(
    by: Person,
    method: "GET" | "POST" | "PATCH",
    path: string,
    body?: object,
    process = 0,
  ): Promise<Answer> {
    const url = this.installation.urlNear(process);
    const headers = { "Content-Type": "application/json", Cookie: by.cookie };
    const said = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${url}${path}`, { method, headers, ...said });
    return new Answer(response, new Uint8Array(await response.arrayBuffer()));
  }

  async changeRole(memberId: string, role: Role, process = 0): Promise<void> {
    const path = `/api/workshops/${this.workshopId}/members/${memberId}`;
    (await this.ask(this.facilitator, "PATCH", path, { role }, process)).as(api.member);
  }

  /** The number of the workshop's last event. */
  async lastEvent(): Promise<number> {
    const answer = await this.ask(this.facilitator, "GET", `/api/workshops/${this.workshopId}`);
    return answer.as(api.workshopAnswer).lastEvent;
  }
}

function personOf({ member, browser }: TestWorkshop["facilitator"]): Person {
  if (browser.cookie === undefined) throw new Error("has no session");
  return { memberId: member.id, cookie: browser.cookie };
}

/** As the builders know a server. */
function asServer(installation: Installation): TestWorkshop["server"] {
  const url = installation.urlNear(0) ?? "";
  const browser = () => new TestBrowser(url);
  return { url, port: Number(new URL(url).port), dataDir: "", browser, close: async () => {} };
}
