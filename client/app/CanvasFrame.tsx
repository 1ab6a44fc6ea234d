import { Skeleton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Awareness } from "y-protocols/awareness";
import classes from "./CanvasFrame.module.css";
import { CommentNews } from "../comments/CommentNews.tsx";
import { SkipLink } from "../ui/SkipLink.tsx";
import { CanvasOutline } from "./CanvasOutline.tsx";
import { CanvasPanel } from "./CanvasPanel.tsx";
import { CanvasTopBar } from "./CanvasTopBar.tsx";
import { useCanvasTabs } from "./canvasTabs.tsx";
import { usePanelCalls } from "./usePanelCalls.ts";

const CanvasDrawer = lazy(async () => ({
  default: (await import("./CanvasDrawer.tsx")).CanvasDrawer,
}));

interface CanvasFrameProps {
  title: ReactNode;
  save?: ReactNode;
  people?: ReactNode;
  awareness?: Awareness;
  notices?: ReactNode;
  /** Absent or false until the words are there. */
  children?: ReactNode;
}

/** Top bar, outline, canvas and panel: three columns where there is room, drawers where there is not. */
export function CanvasFrame({
  title,
  save,
  people,
  awareness,
  notices,
  children,
}: CanvasFrameProps) {
  const { t } = useTranslation();
  const [isOutlineOpen, setIsOutlineOpen] = useState(false);
  const hasRoomForOutline = useMediaQuery("(min-width: 900px)", true, {
    getInitialValueInEffect: false,
  });
  const hasRoomForPanel = useMediaQuery("(min-width: 1120px)", true, {
    getInitialValueInEffect: false,
  });
  const tabs = useCanvasTabs(awareness?.doc);
  usePanelCalls();
  const hasPanel = tabs.length > 0;

  const outline = (
    <CanvasOutline
      // It looks for the blocks when it appears.
      key={children ? "words" : "waiting"}
      awareness={awareness}
      onGo={() => setIsOutlineOpen(false)}
    />
  );
  return (
    <div className={classes.page}>
      <SkipLink to="canvas" />
      <CanvasTopBar
        title={title}
        save={save}
        people={people}
        onOpenOutline={hasRoomForOutline ? undefined : () => setIsOutlineOpen(true)}
        hasPanelButton={hasPanel && !hasRoomForPanel}
      />
      <div className={classes.columns} data-panel={(hasPanel && hasRoomForPanel) || undefined}>
        {hasRoomForOutline ? (
          <div className={classes.outline}>{outline}</div>
        ) : (
          isOutlineOpen && (
            <Suspense>
              <CanvasDrawer title={t("canvas.outline")} onClose={() => setIsOutlineOpen(false)}>
                {outline}
              </CanvasDrawer>
            </Suspense>
          )
        )}
        <main id="canvas" tabIndex={-1} className={classes.main}>
          {notices}
          {children || <WaitingWords />}
        </main>
        {hasPanel && <CanvasPanel tabs={tabs} isBeside={hasRoomForPanel} />}
        <CommentNews />
      </div>
    </div>
  );
}

function WaitingWords() {
  const { t } = useTranslation();
  return (
    <div className={classes.waiting} role="status" aria-label={t("common.loading")}>
      <Skeleton height={34} width="60%" mb="xl" />
      <Skeleton height={160} radius="lg" mb="xl" />
      <Skeleton height={160} radius="lg" />
    </div>
  );
}
