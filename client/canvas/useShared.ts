import { useCallback, useSyncExternalStore } from "react";
import * as Y from "yjs";
import { fieldsOf, primaryOf } from "#shared/canvas.ts";
import type { RowsName } from "#shared/rowColumns.ts";
import { sharedRowsOf } from "#shared/rows.ts";
import type { InterpretationId, Template } from "#shared/template.ts";
import { hasWords } from "#shared/hasWords.ts";

type Shared = Y.Map<unknown> | Y.Array<unknown> | Y.Text | Y.XmlFragment;

/** One value derived from a shared type; the component renders again only when that value changes. */
function useObserved<T>(shared: Shared, read: () => T): T {
  const subscribe = useCallback(
    (onChange: () => void) => {
      shared.observeDeep(onChange);
      return () => shared.unobserveDeep(onChange);
    },
    [shared],
  );
  return useSyncExternalStore(subscribe, read);
}

/** The value under a key of the `fields` map, as it is: whoever asks checks what kind it is. */
export function useField(doc: Y.Doc, key: string): unknown {
  const fields = fieldsOf(doc);
  return useObserved(fields, () => fields.get(key));
}

export function useNumberField(doc: Y.Doc, key: string): number | null {
  const value = useField(doc, key);
  return typeof value === "number" ? value : null;
}

export function usePrimary(doc: Y.Doc, template: Template): InterpretationId | null {
  return useObserved(fieldsOf(doc), () => primaryOf(doc, template));
}

export function useText(text: Y.Text): string {
  return useObserved(text, () => text.toString());
}

export function useHasWords(fragment: Y.XmlFragment): boolean {
  return useObserved(fragment, () => hasWords(fragment));
}

/** Whether a table has rows, filled in or not. */
export function useHasRows(doc: Y.Doc, name: RowsName): boolean {
  const rows = sharedRowsOf(doc, name);
  return useObserved(rows, () => (rows instanceof Y.Map ? rows.size : rows.length) > 0);
}

/** Sets a field, or removes it with null. */
export function setField(
  doc: Y.Doc,
  key: string,
  value: string | number | readonly unknown[] | null,
): void {
  if (value === null) fieldsOf(doc).delete(key);
  else fieldsOf(doc).set(key, value);
}
