import * as Y from "yjs";
import { agreementOf, type BlockState } from "#shared/agreement.ts";
import { hashOf, isBlockEmpty, readBlock } from "#shared/blockContent.ts";
import type { RichNode } from "#shared/richNode.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type { Example } from "#shared/example.ts";
import { seedUpdate } from "#shared/seed.ts";
import type { SignOff } from "#shared/signOff.ts";
import type { Block } from "#shared/template.ts";
import type { Member, University } from "#shared/workshop.ts";
import type { DraftInput } from "../../../server/exports/draft.ts";

const cities = [
  ["athens", "Athens", "GR"],
  ["bucharest", "București", "RO"],
  ["marseille", "Marseille", "FR"],
] as const;

export const universities: University[] = cities.map(([id, city, country]) => ({
  id,
  name: `University of ${city}`,
  shortName: city,
  country,
  color: "#1c4e8a",
}));

const members: Member[] = cities.map(([id, city]) => ({
  id: `${id}-signatory`,
  name: `${city} signatory`,
  universityId: id,
  role: "editor",
  signsFor: id,
  joinedAt: "2026-11-02T09:00:00.000Z",
}));

const noWords: Example = { title: "", fields: {}, texts: {}, lanes: {} };

export interface Sample {
  title?: string;
  words?: Partial<Example>;
  scope?: DraftInput["scope"];
  signOffs?: SignOff[];
  /** Blocks in these states get the sign-offs that bring them there; they overrule `signOffs`. */
  states?: Partial<Record<string, BlockState>>;
}

/** A canvas of the real template with these words, read as an export reads it. */
export function draftInput(sample: Sample = {}): DraftInput {
  const { title = "Heat in the city", words = {}, scope = "all", states = {} } = sample;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seedUpdate(title, { ...noWords, ...words }, universities));
  return {
    template: challengeTemplate,
    canvas: {
      id: "canvas-1",
      workshopId: "workshop-1",
      createdAt: "2026-11-02T09:00:00.000Z",
      createdBy: { id: "athens-signatory", name: "Athens signatory" },
      archivedAt: null,
    },
    workshop: {
      id: "workshop-1",
      title: "Resilient cities",
      createdAt: "2026-11-02T08:00:00.000Z",
    },
    universities,
    members,
    title,
    blocks: challengeTemplate.blocks.map((block) => {
      const content = readBlock(doc, challengeTemplate, block);
      const now = { id: block.id, hash: hashOf(content), isEmpty: isBlockEmpty(content) };
      const state = states[block.id];
      const signOffs = state
        ? signOffsFor(block, state, now.hash)
        : (sample.signOffs ?? []).map((s) => (s.hash === "now" ? { ...s, hash: now.hash } : s));
      return { block, content, agreement: agreementOf(now, universities, signOffs) };
    }),
    openThreads: 4,
    scope,
    exportedAt: "2026-11-23T14:05:00.000Z",
  };
}

/** A decision on the words as they read now, unless `hash` says otherwise. */
export function signOff(
  blockId: string,
  universityId: string,
  decision: SignOff["decision"],
  more: Partial<SignOff> = {},
): SignOff {
  const by = members.find(({ signsFor }) => signsFor === universityId) ?? {
    id: "guest",
    name: "Guest",
  };
  return {
    blockId,
    universityId,
    decision,
    hash: "now",
    by: { id: by.id, name: by.name },
    at: "2026-11-20T23:30:00.000Z",
    ...more,
  };
}

function signOffsFor({ id }: Block, state: BlockState, hash: string): SignOff[] {
  const byAll = (more: Partial<SignOff>) =>
    universities.map((university) => signOff(id, university.id, "agree", more));
  if (state === "agreed") return byAll({ hash });
  if (state === "stale") return byAll({ hash: "earlier" });
  if (state === "objected") {
    return [signOff(id, "athens", "object", { hash, note: `Objection to ${id}` })];
  }
  return [];
}

/** A canvas whose block `need` holds this rich text. */
export function inputWith(...nodes: RichNode[]): DraftInput {
  return draftInput({ words: { texts: { need: nodes } } });
}
