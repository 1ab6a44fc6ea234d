import { useEffect, useState } from "react";

/**
 * Asks before a page with unsaved changes is left by one of its links, or closed. Going back in the browser cannot be
 * held up; what was changed is kept all the same. Answers where somebody wants to go, and who was told to stay.
 */
export function useLeaving(hasChanges: boolean): { to: string | null; stay: () => void } {
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    if (!hasChanges) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || !isLeftBy(link, event)) return;
      event.preventDefault();
      event.stopPropagation();
      setTo(link.pathname + link.search + link.hash);
    };
    window.addEventListener("beforeunload", onUnload);
    // Before the router hears of it.
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [hasChanges]);
  return { to, stay: () => setTo(null) };
}

/** Not by one that opens beside this page, saves a file, or stays on it. */
function isLeftBy(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const isBeside = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (isBeside || link.target === "_blank" || link.hasAttribute("download")) return false;
  return link.origin === location.origin && link.pathname !== location.pathname;
}
