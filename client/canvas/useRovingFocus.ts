import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

/**
 * One stop of the Tab key for a whole toolbar: arrows, Home and End move among its buttons, and the one used last is
 * where Tab comes back to (the toolbar pattern of the ARIA authoring practices).
 */
export function useRovingFocus(): {
  bar: RefObject<HTMLDivElement | null>;
  onKeyDown(event: KeyboardEvent): void;
} {
  const bar = useRef<HTMLDivElement>(null);
  const stopAt = useCallback((button: HTMLElement | undefined) => {
    for (const other of buttonsOf(bar.current)) other.tabIndex = other === button ? 0 : -1;
  }, []);
  useEffect(() => {
    const buttons = buttonsOf(bar.current);
    if (!buttons.some(({ tabIndex }) => tabIndex === 0)) stopAt(buttons[0]);
  });
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const buttons = buttonsOf(bar.current);
      const at = buttons.findIndex((button) => button === document.activeElement);
      if (at === -1) return;
      const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      const button = buttons.at(next % buttons.length);
      stopAt(button);
      button?.focus();
    },
    [stopAt],
  );
  return { bar, onKeyDown };
}

function buttonsOf(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>("button") ?? [])];
}
