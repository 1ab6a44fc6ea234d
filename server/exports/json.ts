import type { Draft, DraftBlock, DraftSignOff } from "./draftModel.ts";

/** Raised when a reader of version 1 could misread what is written. */
const version = 1;

/**
 * The draft for programs: ids, hashes, states and rich text as ProseMirror nodes, under English keys in a fixed order,
 * with the names in the draft's language beside the ids.
 */
export function jsonOf(draft: Draft): string {
  const { language, scope, exportedAt, canvasId, template, workshop, title, isTitleAgreed } = draft;
  const form = {
    format: "trivium-draft",
    version,
    language,
    scope,
    exportedAt,
    canvas: { id: canvasId, template: { id: template.id, version: template.version } },
    workshop: { id: workshop.id, title: workshop.title },
    title,
    isTitleAgreed,
    universities: draft.universities,
    primary: draft.primary,
    credits: draft.credits,
    level: draft.level,
    counts: {
      blocks: draft.counts.blocks,
      agreed: draft.counts.agreed,
      leftOut: draft.leftOut.length,
    },
    leftOut: draft.leftOut,
    openThreads: draft.openThreads,
    zones: draft.zones.map(({ id, name, blocks }) => ({ id, name, blocks: blocks.map(blockForm) })),
    people: draft.people,
  };
  return `${JSON.stringify(form, null, 2)}\n`;
}

function blockForm(block: DraftBlock) {
  const { id, name, material, hash, state, stateLabel, isEmpty } = block;
  return {
    id,
    name,
    material,
    hash,
    state,
    stateLabel,
    isEmpty,
    fields: block.fields.map(({ key, label, value, text }) => ({ key, label, value, text })),
    texts: block.texts.map(({ lane, nodes }) => ({
      lane: lane?.id ?? null,
      name: lane?.name ?? null,
      nodes,
    })),
    signOffs: block.signOffs.map(signOffForm),
  };
}

function signOffForm(signOff: DraftSignOff) {
  const { universityId, university, decision, stale, hash, by, at, note } = signOff;
  return { universityId, university, decision, stale, hash, by, at, note };
}
