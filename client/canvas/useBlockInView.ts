import { useEffect, useState } from "react";
import type { BlockId } from "#shared/template.ts";

/** The block that is being read: the first one on the page that reaches into the upper third of the window. */
export function useBlockInView(): BlockId | null {
  const [current, setCurrent] = useState<BlockId | null>(null);
  useEffect(() => {
    const inView = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target);
          else inView.delete(target);
        }
        const [first] = [...inView].sort((a, b) => (follows(a, b) ? -1 : 1));
        if (first instanceof HTMLElement) setCurrent(first.dataset.block ?? null);
      },
      // Below the top bar, above the lower two thirds.
      { rootMargin: "-80px 0px -66% 0px" },
    );
    for (const block of document.querySelectorAll("[data-block]")) observer.observe(block);
    return () => observer.disconnect();
  }, []);
  return current;
}

function follows(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
