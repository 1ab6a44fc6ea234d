import type { CanvasId } from "#shared/canvas.ts";
import type { WorkshopEvent } from "#shared/events.ts";
import { can } from "#shared/policy.ts";
import { closeCode } from "#shared/wire.ts";
import type { Admission, Admitted } from "./door.ts";

/** What has happened since an arrival was first judged. */
export interface Collected {
  /** The guest as of now, or why they may not come in any more. */
  judge(guest: Admitted, canvasId: CanvasId): Admission;
  end(): void;
}

/** Rights that change while a socket stands at the door, and is in no room yet that would be told. */
export class DoorChanges {
  readonly #collecting = new Set<Collection>();

  collect(): Collected {
    const collection = new Collection();
    this.#collecting.add(collection);
    return {
      judge: (guest, canvasId) => collection.judge(guest, canvasId),
      end: () => void this.#collecting.delete(collection),
    };
  }

  hear(event: WorkshopEvent): void {
    for (const collection of this.#collecting) collection.events.push(event);
  }

  endSignIn(signIn: string): void {
    for (const collection of this.#collecting) collection.endedSignIns.add(signIn);
  }
}

class Collection {
  readonly events: WorkshopEvent[] = [];
  readonly endedSignIns = new Set<string>();

  judge(guest: Admitted, canvasId: CanvasId): Admission {
    if (this.endedSignIns.has(guest.signIn)) return { ok: false, code: closeCode.signedOut };
    let now = guest;
    for (const event of this.events) {
      if (event.type === "member-changed" && event.member.id === guest.member.id) {
        now = { ...now, member: event.member };
      } else if (event.type === "member-removed" && event.memberId === guest.member.id) {
        return { ok: false, code: closeCode.notAllowed };
      } else if (event.type === "canvas-archived" || event.type === "canvas-restored") {
        if (event.canvasId !== canvasId) continue;
        now = { ...now, isArchived: event.type === "canvas-archived" };
      }
    }
    if (!can(now.member.role, "read")) return { ok: false, code: closeCode.notAllowed };
    return { ok: true, guest: now };
  }
}
