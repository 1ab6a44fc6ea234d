import { useEffect, useState, type RefObject } from "react";
import { fragmentName, type Place } from "#shared/canvas.ts";
import { useEditors } from "./editors.ts";
import { whenIdle } from "./mountQueue.ts";

/**
 * Whether the editor of a place is to be mounted: once the place has been near the viewport, or was asked for.
 * Never turns false again: an editor that is there stays.
 */
export function useEditorWanted(place: Place, element: RefObject<HTMLElement | null>): boolean {
  const isAskedFor = useEditors(({ wanted }) => wanted[fragmentName(place)] === true);
  const [wasNear, setWasNear] = useState(false);
  useEffect(() => {
    if (wasNear || !element.current) return;
    let cancel: (() => void) | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        cancel = whenIdle(() => setWasNear(true));
      },
      { rootMargin: "75% 0px" },
    );
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      cancel?.();
    };
  }, [wasNear, element]);
  return isAskedFor || wasNear;
}
