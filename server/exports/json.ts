import type { Draft, DraftBlock, DraftSignOff, DraftTable } from "./draftModel.ts";

/** Raised when a reader of version 1 could misread what is written. */
const version = 1;

/**
 * The draft for programs: ids, hashes, states and rich text as ProseMirror nodes, under English keys in a fixed order,
 * with the names in the draft's language beside the ids. A block's rows are its `table`: per row the id, what it is called
 * by and, by column key, the raw `values` (codes, numbers, ids of outcomes; an empty cell is absent, a value that the
 * product would refuse stands as it is) and the same as `texts`.
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
    table: block.table && tableForm(block.table),
    texts: block.texts.map(({ lane, nodes }) => ({
      lane: lane?.id ?? null,
      name: lane?.name ?? null,
      nodes,
    })),
    signOffs: block.signOffs.map(signOffForm),
  };
}

function tableForm({ name, columns, rows }: DraftTable) {
  return {
    name,
    columns: columns.map(({ key, kind, label }) => ({ key, kind, label })),
    rows: rows.map(({ id, name: rowName, cells }) => {
      const filled = columns.flatMap(({ key }, i) => {
        const cell = cells[i];
        return cell === undefined || cell.value === undefined ? [] : [{ key, ...cell }];
      });
      return {
        id,
        name: rowName,
        values: Object.fromEntries(filled.map(({ key, value }) => [key, value])),
        texts: Object.fromEntries(filled.map(({ key, text }) => [key, text])),
      };
    }),
  };
}

function signOffForm(signOff: DraftSignOff) {
  const { universityId, university, decision, stale, hash, by, at, note } = signOff;
  return { universityId, university, decision, stale, hash, by, at, note };
}
