import { useStore } from "zustand";
import type { ReadOnlyReason } from "#shared/wire.ts";
import { useRecords } from "../records/canvasRecords.ts";
import type { CanvasConnection } from "../sync/canvasConnection.ts";

/** Why nobody may write on this canvas now, whatever their role; null when that is not so. */
export function useFrozen({ room }: CanvasConnection): ReadOnlyReason | null {
  const isArchived = useRecords((records) => records.archivedAt !== null);
  const why = useStore(room, (now) => (now.state === "read-only" ? now.why : null));
  return isArchived ? "archived" : why;
}
