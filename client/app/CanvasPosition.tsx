import { lazy, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { can } from "#shared/policy.ts";
import { pollBlockOf, type PollRound } from "#shared/poll.ts";
import type { Block } from "#shared/template.ts";
import type { SlotCanvas } from "../canvas/slots.ts";
import { setField, usePrimary } from "../canvas/useShared.ts";
import { useLocalized } from "../i18n/useLocalized.ts";
import { useRecords, useYou } from "../records/canvasRecords.ts";
import { notify } from "../ui/notify.ts";

const PositionPoll = lazy(async () => ({
  default: (await import("../position/PositionPoll.tsx")).PositionPoll,
}));

/** The position poll in the block that says which reading leads; nothing in any other. */
export function CanvasPosition({ block, canvas }: { block: Block; canvas: SlotCanvas }) {
  const isItsBlock = useRecords(({ template }) => pollBlockOf(template)?.id === block.id);
  return isItsBlock && <Poll block={block} canvas={canvas} />;
}

function Poll({ block, canvas: { doc, access } }: { block: Block; canvas: SlotCanvas }) {
  const template = useRecords((records) => records.template);
  const primary = usePrimary(doc, template);
  const last = useRecords((records) => records.pollRounds.at(-1));
  const { role } = useYou();
  useRoundsTold(last, block);
  // Its code is fetched only where there is something to see or to do.
  if (!last && !can(role, "run-poll")) return null;
  return (
    <Suspense>
      <PositionPoll
        primary={primary}
        onTake={access === "write" ? (reading) => setField(doc, "primary", reading) : undefined}
      />
    </Suspense>
  );
}

/** Says what happens to the poll to whoever is busy elsewhere on the canvas, and nothing of what happened before they came. */
function useRoundsTold(last: PollRound | undefined, { name }: Block): void {
  const { t } = useTranslation();
  const text = useLocalized();
  const { role } = useYou();
  const told = useRef(last);
  useEffect(() => {
    const before = told.current;
    told.current = last;
    const isNews = last && (last.number !== before?.number || last.state !== before.state);
    // Who runs the poll sees what they do.
    if (isNews && !can(role, "run-poll")) {
      notify(t(`position.told.${last.state}`, { block: text(name) }));
    }
  }, [last, role, t, text, name]);
}
