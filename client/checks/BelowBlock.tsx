import type { ReactNode } from "react";
import type * as Y from "yjs";
import type { Block } from "#shared/template.ts";
import { AlignmentMatrix } from "./AlignmentMatrix.tsx";
import { Balance } from "./Balance.tsx";
import { Credits } from "./Credits.tsx";
import { useDesignNow } from "./designNow.ts";

interface BelowBlockProps {
  block: Block;
  doc: Y.Doc;
  canWrite: boolean;
}

/** What follows from a block: the balance below activities, the matrix below assessments, the sums below credits. */
export function BelowBlock({ block, doc, canWrite }: BelowBlockProps): ReactNode {
  const design = useDesignNow((now) => now.design);
  if (design === null) return null;
  if (block.rows === "activities") {
    return <Balance design={design} doc={doc} canWrite={canWrite} />;
  }
  if (block.rows === "assessments") return <AlignmentMatrix design={design} />;
  return block.fields.includes("ects") ? <Credits design={design} /> : null;
}
