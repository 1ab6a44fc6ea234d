import { lazy, Suspense, useCallback, useMemo } from "react";
import type { RowsName } from "#shared/rowColumns.ts";
import type { BlockId } from "#shared/template.ts";
import { enterText, leaveText } from "../canvas/editors.ts";
import type { SlotCanvas } from "../canvas/slots.ts";
import { WritersHere } from "../canvas/WritersHere.tsx";
import { PlainRows } from "../rows/PlainRows.tsx";

// In the chunk of the editor, and there with it: what is written in is never asked for before the words can be read.
const RowsEditor = lazy(async () => ({
  default: (await import("./canvasEditing.ts")).canvasEditing.RowsEditor,
}));

interface BlockRowsProps extends SlotCanvas {
  blockId: BlockId;
  name: RowsName;
}

/** Where the tables meet the canvas: to be read at first and by those who only read, else to be written in. */
export function BlockRows({ blockId, name, doc, access, awareness, isEditing }: BlockRowsProps) {
  const place = useMemo(() => ({ blockId }), [blockId]);
  const writersIn = useCallback(
    (row: string) => <WritersHere awareness={awareness} blockId={blockId} row={row} size={20} />,
    [awareness, blockId],
  );
  const onEnter = useCallback((row: string) => enterText({ place, editor: null, row }), [place]);
  const onLeave = useCallback((row: string) => leaveText(place, row), [place]);
  const mayWrite = access === "write" || access === "held";
  const plain = <PlainRows doc={doc} name={name} isWaiting={mayWrite} />;
  if (!mayWrite || !isEditing) return plain;
  return (
    <Suspense fallback={plain}>
      <RowsEditor
        doc={doc}
        name={name}
        isHeld={access === "held"}
        writersIn={writersIn}
        onEnter={onEnter}
        onLeave={onLeave}
      />
    </Suspense>
  );
}
