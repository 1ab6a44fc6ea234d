import { useEffect, useReducer } from "react";
import type * as Y from "yjs";
import classes from "./Words.module.css";
import { richElements } from "./richElements.tsx";

/** The words of one place as they are now, read-only and without the editor. */
export function BlockText({ fragment }: { fragment: Y.XmlFragment }) {
  const [, drawAgain] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    fragment.observeDeep(drawAgain);
    drawAgain(); // Something may have come between the first drawing and this effect.
    return () => fragment.unobserveDeep(drawAgain);
  }, [fragment]);
  return <div className={classes.words}>{richElements(fragment)}</div>;
}
