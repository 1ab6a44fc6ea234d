import { create } from "zustand";

interface CanvasPanel {
  /** The tab that is shown; null before anybody chose one. */
  tab: string | null;
  /** Only on narrow screens, where the panel lies over the page. */
  isOpen: boolean;
}

/** Which part of the side panel is shown. */
export const useCanvasPanel = create<CanvasPanel>(() => ({ tab: null, isOpen: false }));

/** Brings a tab of the panel to the front, and the panel over the page where there is no room beside it. */
export function showPanel(tab: string): void {
  useCanvasPanel.setState({ tab, isOpen: true });
}

export function closePanel(): void {
  useCanvasPanel.setState({ isOpen: false });
}
