import type { WorkshopAnswer } from "../../../client/api/records.ts";

const at = "2026-11-23T09:00:00.000Z";

export const universities: WorkshopAnswer["universities"] = [
  { id: "madrid", name: "Universidad de Madrid", shortName: "UM", country: "ES", color: "#1f5fa8" },
  { id: "athens", name: "University of Athens", shortName: "UOA", country: "GR", color: "#a83a1f" },
];

export const workshop = { id: "w1", title: "Resilient cities", createdAt: at };

export function aMember(
  change: Partial<WorkshopAnswer["you"]> = {},
): WorkshopAnswer["members"][number] {
  return {
    id: "m1",
    name: "Madrid facilitator",
    universityId: "madrid",
    role: "facilitator",
    signsFor: null,
    joinedAt: at,
    ...change,
  };
}

export function aCanvas(
  change: Partial<WorkshopAnswer["canvases"][number]> = {},
): WorkshopAnswer["canvases"][number] {
  return {
    id: "c1",
    workshopId: "w1",
    createdAt: at,
    createdBy: { id: "m1", name: "Madrid facilitator" },
    archivedAt: null,
    title: "Urban heat",
    primary: "theme",
    reading: { name: { en: "Theme", fr: "Thème" }, hue: "teal", shape: "circle" },
    blocks: 23,
    written: 23,
    agreed: 0,
    openThreads: 0,
    progress: universities.map(({ id }) => ({
      universityId: id,
      accepted: 0,
      objected: 0,
      waiting: 23,
    })),
    ...change,
  };
}

export function aWorkshop(change: Partial<WorkshopAnswer> = {}): WorkshopAnswer {
  const you = change.you ?? aMember();
  return { workshop, universities, members: [you], canvases: [], you, lastEvent: 1, ...change };
}
