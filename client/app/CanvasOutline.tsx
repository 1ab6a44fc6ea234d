import type { Awareness } from "y-protocols/awareness";
import { Outline } from "../canvas/Outline.tsx";
import { WritersHere } from "../canvas/WritersHere.tsx";
import { StateMark } from "../agreement/StateMark.tsx";
import { useMarkStates } from "../agreement/useAgreement.ts";
import { OpenThreads } from "../comments/OpenThreads.tsx";
import { useRecords } from "../records/canvasRecords.ts";

interface CanvasOutlineProps {
  awareness: Awareness | undefined;
  onGo: () => void;
}

/** The outline with what other features know about each block. */
export function CanvasOutline({ awareness, onGo }: CanvasOutlineProps) {
  const template = useRecords((records) => records.template);
  const states = useMarkStates();
  return (
    <Outline
      template={template}
      mark={({ id }) => <StateMark state={states[id] ?? "empty"} />}
      end={({ id }) => (
        <>
          {awareness && <WritersHere awareness={awareness} blockId={id} size={18} />}
          <OpenThreads blockId={id} />
        </>
      )}
      onGo={onGo}
    />
  );
}
