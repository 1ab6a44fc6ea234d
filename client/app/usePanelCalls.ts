import { useEffect } from "react";
import { can } from "#shared/policy.ts";
import { chooseBlock } from "../agreement/chosenBlock.ts";
import { useEditors } from "../canvas/editors.ts";
import { resetComments, useCommentDraft } from "../comments/commentDraft.ts";
import { useYou } from "../records/canvasRecords.ts";
import { showPanel, useCanvasPanel } from "./canvasPanel.ts";

/** The panel follows what happens in the words: a comment is asked for, marked words are pressed, a block is written. */
export function usePanelCalls(): void {
  const canWrite = can(useYou().role, "write");
  useEffect(
    () =>
      useCommentDraft.subscribe(({ call }, before) => {
        if (call === before.call) return;
        // Who presses marked words to mend them must not have them covered by the panel.
        if (call.focus === null && canWrite) useCanvasPanel.setState({ tab: "comments" });
        else showPanel("comments");
      }),
    [canWrite],
  );
  useEffect(
    () =>
      useEditors.subscribe(({ active }, before) => {
        if (active && active !== before.active) chooseBlock(active.place.blockId);
      }),
    [],
  );
  useEffect(
    () => () => {
      resetComments();
      chooseBlock(null);
    },
    [],
  );
}
