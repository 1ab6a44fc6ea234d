import { useEffect, useMemo, useState, type ReactNode } from "react";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { fieldsOf } from "#shared/canvas.ts";
import type { Block, InterpretationId, Template } from "#shared/template.ts";
import { CanvasBlocks } from "../canvas/CanvasBlocks.tsx";
import type { CanvasSlots } from "../canvas/slots.ts";

export interface EmptyCanvasProps {
  template: Template;
  primary: InterpretationId | null;
  /** In place of a table. The same between renders. */
  rows: (block: Block) => ReactNode;
}

interface Document {
  doc: Y.Doc;
  awareness: Awareness;
}

/** A canvas as it is before anybody has written: the canvas itself, with a document that is nobody's. */
export function EmptyCanvas({ template, primary, rows }: EmptyCanvasProps) {
  const made = useDocument();
  useEffect(() => {
    if (made) fieldsOf(made.doc).set("primary", primary);
  }, [made, primary]);
  const slots = useMemo<CanvasSlots>(
    () => ({
      rows,
      hint: (_block, hint) => hint,
      blockState: () => null,
      below: () => null,
      onCommentBlock: () => {},
      onCommentWords: () => {},
    }),
    [rows],
  );
  if (!made) return null;
  return (
    <CanvasBlocks
      template={template}
      doc={made.doc}
      awareness={made.awareness}
      access="read"
      editing={null}
      slots={slots}
    />
  );
}

/** Made when the canvas appears, and ended when it goes: awareness keeps a timer. */
function useDocument(): Document | null {
  const [made, setMade] = useState<Document | null>(null);
  useEffect(() => {
    const doc = new Y.Doc();
    const awareness = new Awareness(doc);
    setMade({ doc, awareness });
    return () => {
      awareness.destroy();
      doc.destroy();
    };
  }, []);
  return made;
}
