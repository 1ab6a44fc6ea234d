import { useCallback, useSyncExternalStore } from "react";
import type * as Y from "yjs";
import { fieldsOf } from "#shared/canvas.ts";

/**
 * What stands under a key of the plan this moment. The design is read a moment later, and a field that showed an older
 * value would take back the letter that was just typed.
 */
export function usePlanned(doc: Y.Doc, key: string): unknown {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const fields = fieldsOf(doc);
      fields.observe(onChange);
      return () => fields.unobserve(onChange);
    },
    [doc],
  );
  return useSyncExternalStore(subscribe, () => fieldsOf(doc).get(key));
}
