import { useAgreedCount } from "../agreement/useAgreement.ts";
import { ExportMenu } from "../exports/ExportMenu.tsx";
import { useRecords } from "../records/canvasRecords.ts";

/** The way to take the canvas along. */
export function CanvasExport() {
  const canvasId = useRecords((records) => records.canvasId);
  return <ExportMenu canvasId={canvasId} {...useAgreedCount()} />;
}
