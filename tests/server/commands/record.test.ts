import { describe, expect, it, onTestFinished } from "vitest";
import { ok } from "#shared/result.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import { systemClock } from "../../../server/clock.ts";
import { createInvite } from "../../../server/commands/invites.ts";
import { join } from "../../../server/commands/join.ts";
import type { Means } from "../../../server/commands/means.ts";
import { changeMember } from "../../../server/commands/members.ts";
import { continueAs, createPersonalLink } from "../../../server/commands/personalLinks.ts";
import { createRecorder } from "../../../server/commands/record.ts";
import { createWorkshop } from "../../../server/commands/workshops.ts";
import { lastEventOf } from "../../../server/db/events.ts";
import { countFacilitators } from "../../../server/db/members.ts";
import { openPostgres } from "../../../server/db/openPostgres.ts";
import { systemRandom } from "../../../server/random.ts";
import { testDatabase } from "../../support/testStores.ts";

interface TestProcess extends Means {
  /** What it told, in the order in which it did. */
  published: WorkshopEvent[];
}

async function processOn(url: string): Promise<TestProcess> {
  const db = await openPostgres(url);
  onTestFinished(() => db.destroy());
  const published: WorkshopEvent[] = [];
  const record = createRecorder(db, systemClock, (_id, events) => void published.push(...events));
  const common = { db, clock: systemClock, random: systemRandom, record };
  return { ...common, published, publishSessionEnded: () => {} };
}

async function made(means: Means) {
  const request = { title: "Heat", universities: [{ name: "Athens" }], you: { name: "Athens" } };
  const created = await createWorkshop(means, null, request);
  if (!created.ok) throw new Error(created.error);
  return created.value;
}

async function twoProcesses() {
  const url = await testDatabase();
  const here = await processOn(url);
  const there = await processOn(url);
  return { here, there, ...(await made(here)) };
}

const tokenFor = (role: string, { invites }: Awaited<ReturnType<typeof made>>) =>
  invites.find((invite) => invite.role === role)?.token ?? "";

describe("commands of two processes on one PostgreSQL", () => {
  it("cannot take the last facilitator away between them", async () => {
    const { here, there, workshop, member, ...rest } = await twoProcesses();
    const token = tokenFor("facilitator", { workshop, member, ...rest });
    const second = await join(there, null, { token, name: "Brussels" });
    if (!second.ok) throw new Error(second.error);
    const answers = await Promise.all([
      changeMember(here, workshop.id, member.id, { role: "editor" }),
      changeMember(there, workshop.id, second.value.member.id, { role: "editor" }),
    ]);
    expect(answers.filter(({ ok: isOk }) => isOk)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, error: "last-facilitator" });
    expect(await countFacilitators(here.db, workshop.id)).toBe(1);
  });

  it("number their events without a gap, and each tells its own in order", async () => {
    const { here, there, workshop } = await twoProcesses();
    const before = await lastEventOf(here.db, workshop.id);
    const each = 10;
    await Promise.all(
      Array.from({ length: each }, () => [
        createInvite(here, workshop.id, { role: "viewer" }),
        createInvite(there, workshop.id, { role: "viewer" }),
      ]).flat(),
    );
    expect(await lastEventOf(here.db, workshop.id)).toBe(before + 2 * each);
    const ofInvites = [here, there].map(({ published }) =>
      published.map(({ n }) => n).filter((n) => n > before),
    );
    for (const told of ofInvites) expect(told).toEqual(told.toSorted((a, b) => a - b));
    const all = ofInvites.flat().toSorted((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: 2 * each }, (_, i) => before + 1 + i));
  });

  it("let one person join once, however often at once", async () => {
    const { here, there, ...workshop } = await twoProcesses();
    const first = await join(here, null, { token: tokenFor("viewer", workshop), name: "Athens" });
    const { workshop: other, invites } = await made(there);
    if (!first.ok || first.value.session === null) throw new Error("not joined");
    const person = await here.db
      .selectFrom("members")
      .select("person_id")
      .where("id", "=", first.value.member.id)
      .executeTakeFirstOrThrow();
    const token = invites.find(({ role }) => role === "editor")?.token ?? "";
    const answers = await Promise.all(
      [here, there, here, there].map((means) =>
        join(means, person.person_id, { token, name: "Athens" }),
      ),
    );
    const ids = answers.map((answer) => (answer.ok ? answer.value.member.id : answer.error));
    expect(new Set(ids).size).toBe(1);
    expect(await lastEventOf(here.db, other.id)).toBe(6); // A member and four invites, then this one.
  });

  it("let one browser use a personal link", async () => {
    const { here, there, member } = await twoProcesses();
    const { person_id } = await here.db
      .selectFrom("members")
      .select("person_id")
      .where("id", "=", member.id)
      .executeTakeFirstOrThrow();
    const { token } = await createPersonalLink(here, person_id);
    const answers = await Promise.all([here, there].map((means) => continueAs(means, token)));
    expect(answers.filter(({ ok: isOk }) => isOk)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, error: "link-used" });
  });

  it("that are always overtaken fail, and leave nothing behind", async () => {
    const { here, there, workshop } = await twoProcesses();
    let runs = 0;
    const overtaken = here.record(async (tx, at) => {
      runs += 1;
      await lastEventOf(tx, workshop.id);
      await createInvite(there, workshop.id, { role: "viewer" });
      const member = { id: `m${runs}`, createdAt: at };
      return ok({
        value: member,
        workshopId: workshop.id,
        happenings: [{ type: "invite-revoked", inviteId: "i" }],
      });
    });
    await expect(overtaken).rejects.toMatchObject({ code: "40001" });
    expect(runs).toBe(10);
    expect(here.published.map(({ type }) => type)).not.toContain("invite-revoked");
  });
});
