import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import type { Thread } from "#shared/thread.ts";
import type { Member, University } from "#shared/workshop.ts";
import { showRecords, type CanvasRecords } from "../../../client/records/canvasRecords.ts";

/** Records of a canvas of three universities, for tests of what is drawn from them. */

export const canvasId = "canvas-1";
const at = "2026-11-23T09:00:00.000Z";

export const universities: University[] = [
  {
    id: "madrid",
    name: "Universidad de Madrid",
    shortName: "Madrid",
    country: "ES",
    color: "#8a4b2a",
  },
  {
    id: "athens",
    name: "University of Athens",
    shortName: "Athens",
    country: "GR",
    color: "#2b5f8f",
  },
  {
    id: "bucharest",
    name: "University of Bucharest",
    shortName: "Bucharest",
    country: "RO",
    color: "#7a3f8f",
  },
];

export const you: Member = {
  id: "you",
  name: "Madrid editor",
  universityId: "madrid",
  role: "editor",
  signsFor: null,
  joinedAt: at,
};

export const other: Member = { ...you, id: "other", name: "Athens editor", universityId: "athens" };

let threads = 0;

/** An open thread on the whole block `need`, with one comment of the Athens editor. */
export function aThread(detail: Partial<Thread> = {}): Thread {
  const id = `thread-${++threads}`;
  return {
    id,
    canvasId,
    blockId: "need",
    status: "open",
    resolvedBy: null,
    resolvedAt: null,
    comments: [
      { id: `${id}-first`, author: { id: other.id, name: other.name }, body: "Says who?", at },
    ],
    ...detail,
  };
}

export function showSomeRecords(detail: Partial<CanvasRecords> = {}): CanvasRecords {
  const records: CanvasRecords = {
    canvasId,
    workshop: { id: "workshop-1", title: "Resilient cities", createdAt: at },
    universities,
    template: challengeTemplate,
    youId: you.id,
    members: { [you.id]: you, [other.id]: other },
    threads: {},
    signOffs: [],
    pollRounds: [],
    archivedAt: null,
    lastEvent: 1,
    ...detail,
  };
  showRecords(records);
  return records;
}
