import { create } from "zustand";
import type { WorkshopEvent } from "#shared/events.ts";
import { can } from "#shared/policy.ts";
import { applyEvent, type Records } from "#shared/records.ts";
import type { Template } from "#shared/template.ts";
import type { Member, MemberId, University, Workshop } from "#shared/workshop.ts";

/** The records of the canvas that is open on this page, and what does not change while it is open. */
export interface CanvasRecords extends Records {
  workshop: Workshop;
  universities: University[];
  template: Template;
  /** The member who looks at this page. */
  youId: MemberId;
  /** Of the installation when they were read: another one after a backup was put back. */
  generation: string;
}

interface Loaded {
  /** Null until the first answer of the server; set once per canvas, then changed by events only. */
  records: CanvasRecords | null;
}

export const useLoaded = create<Loaded>(() => ({ records: null }));

export function showRecords(records: CanvasRecords | null): void {
  useLoaded.setState({ records });
}

/**
 * Folds an event into the records; without records there is nothing to fold it into, and they will hold it. That you
 * were removed is for the connection to say: until the page knows, it goes on showing who you were.
 */
export function recordEvent(event: WorkshopEvent): void {
  const { records: before } = useLoaded.getState();
  if (event.type === "member-removed" && event.memberId === before?.youId) return;
  useLoaded.setState(({ records }) => ({
    records: records && { ...records, ...applyEvent(records, event) },
  }));
}

/** The number of the newest event this page knows, 0 before the records are loaded. */
export const lastEventKnown = (): number => useLoaded.getState().records?.lastEvent ?? 0;

/** The generation of the records; undefined before they are loaded. */
export const generationKnown = (): string | undefined => useLoaded.getState().records?.generation;

/** Whether you may change the words of the canvas that is open; false before the records are loaded. */
export function mayWrite(): boolean {
  const { records } = useLoaded.getState();
  const you = records?.members[records.youId];
  return you !== undefined && records?.archivedAt === null && can(you.role, "write");
}

/**
 * One slice of the records. Only for components below the page, which shows them after the records are loaded.
 * Select a stored value or a primitive: a selector that builds a new object renders without end.
 */
export function useRecords<T>(select: (records: CanvasRecords) => T): T {
  return useLoaded(({ records }) => {
    if (!records) throw new Error("The records of the canvas are not loaded yet.");
    return select(records);
  });
}

export function useYou(): Member {
  return useRecords(({ members, youId }) => {
    const you = members[youId];
    if (!you) throw new Error("The records of the canvas lack the member who looks at it.");
    return you;
  });
}
