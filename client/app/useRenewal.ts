import { useEffect } from "react";
import { generationKnown } from "../records/canvasRecords.ts";
import type { CanvasConnection } from "../sync/canvasConnection.ts";

/** The generation of the records that were last refused. When those in their place are of it too, the page is too old. */
let refused: string | undefined;

/** Asks for the records anew when the server refuses those of this page: a backup was put back. Never twice for the same. */
export function useRenewal(connection: CanvasConnection | null, renew: () => void): void {
  useEffect(
    () =>
      connection?.state.subscribe((now, before) => {
        if (now.state !== "refused" || now.reason !== "too-old" || before.state === "refused")
          return;
        if (generationKnown() === refused) return;
        refused = generationKnown();
        renew();
      }),
    [connection, renew],
  );
}
