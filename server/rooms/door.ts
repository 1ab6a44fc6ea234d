import type { CanvasId } from "#shared/canvas.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import type { CloseCode } from "#shared/wire.ts";
import type { Member, University, WorkshopId } from "#shared/workshop.ts";

/** Who may come in. The rooms know no sessions, cookies or tables; this port does. */
export interface Door {
  /** Judges a connection by its Cookie header: 4401 without a session, 4404 for an unknown canvas or no membership. */
  admit(cookie: string | undefined, canvasId: CanvasId): Promise<Admission>;
  /** The events of a workshop with a number above `n`, in order, as committed when it is asked. */
  eventsAfter(workshopId: WorkshopId, n: number): Promise<WorkshopEvent[]>;
  /** The installation's, as committed when it is asked. */
  generation(): Promise<string>;
}

export type Admission = { ok: true; guest: Admitted } | { ok: false; code: CloseCode };

export interface Admitted {
  workshopId: WorkshopId;
  member: Member;
  /** The member's university; null for a guest of the workshop. */
  university: University | null;
  /** Names the sign-in it came with, so that the end of that one ends this too. Nothing that lets anybody in. */
  signIn: string;
  isArchived: boolean;
}
