import { Tabs } from "@mantine/core";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./CanvasPanel.module.css";
import { closePanel, useCanvasPanel } from "./canvasPanel.ts";

const CanvasDrawer = lazy(async () => ({
  default: (await import("./CanvasDrawer.tsx")).CanvasDrawer,
}));

export interface PanelTab {
  id: string;
  label: string;
  /** How much waits there; 0 shows nothing. */
  count: number;
  content: ReactNode;
}

interface CanvasPanelProps {
  /** At least one. */
  tabs: PanelTab[];
  /** Whether there is room for it beside the canvas. */
  isBeside: boolean;
}

/** The one panel at the right: a column where there is room, else a drawer over the page. */
export function CanvasPanel({ tabs, isBeside }: CanvasPanelProps) {
  const { t } = useTranslation();
  const isOpen = useCanvasPanel((panel) => panel.isOpen);
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  if (isBeside) {
    return (
      <aside className={classes.beside} aria-label={t("canvas.panel")}>
        <PanelTabs tabs={tabs} />
      </aside>
    );
  }
  return (
    <Suspense>
      {wasOpened && (
        <CanvasDrawer
          opened={isOpen}
          onClose={closePanel}
          position="right"
          size={420}
          // What is being typed in the panel stays when it is closed.
          keepMounted
          title={t("canvas.panel")}
        >
          <PanelTabs tabs={tabs} />
        </CanvasDrawer>
      )}
    </Suspense>
  );
}

function PanelTabs({ tabs }: { tabs: PanelTab[] }) {
  const chosen = useCanvasPanel((panel) => panel.tab);
  const shown = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  return (
    <Tabs
      value={shown?.id ?? null}
      onChange={(tab) => useCanvasPanel.setState({ tab })}
      className={classes.tabs}
      classNames={{ list: classes.list ?? "", tab: classes.tab ?? "", panel: classes.panel ?? "" }}
    >
      <Tabs.List>
        {tabs.map(({ id, label, count }) => (
          <Tabs.Tab key={id} value={id}>
            {label}
            {count > 0 && <span className={classes.count}>{count}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ id, content }) => (
        <Tabs.Panel key={id} value={id}>
          <Suspense>{content}</Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
