import type * as Y from "yjs";
import type { CodesFieldName } from "#shared/fields.ts";
import { codesOf, plainValue } from "#shared/fieldText.ts";
import { isPlain } from "#shared/plainValue.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { useCodeList, type LoadingList } from "./codeList.ts";
import { setField, useField } from "./useShared.ts";

/** A code that stands in the document, or what another program wrote in place of one. */
export interface ChosenCode {
  /** As it is. */
  text: string;
  /** Null while the list is not there, and for what it does not have. */
  name: string | null;
  isUnknown: boolean;
}

interface Codes {
  list: LoadingList;
  chosen: ChosenCode[];
  /** Takes the code in, or out again. */
  toggle(code: string): void;
  removeAt(index: number): void;
}

export function useCodes(doc: Y.Doc, field: CodesFieldName): Codes {
  const language = useLanguage();
  const values = codesOf(useField(doc, field));
  const list = useCodeList(field, values.length > 0);
  // What other programs wrote is kept as it is beside what is chosen here.
  const write = (codes: unknown[]): void => {
    const kept = codes.filter(isPlain);
    setField(doc, field, kept.length > 0 ? kept : null);
  };
  return {
    list,
    chosen: values.map((value) => {
      const name = nameOf(value, list);
      return {
        text: plainValue(value, language),
        name,
        isUnknown: name === null && list.state === "loaded",
      };
    }),
    toggle: (code) =>
      write(values.includes(code) ? values.filter((one) => one !== code) : [...values, code]),
    removeAt: (index) => write(values.toSpliced(index, 1)),
  };
}

function nameOf(value: unknown, list: LoadingList): string | null {
  if (list.state !== "loaded" || typeof value !== "string") return null;
  return list.list.nameOf(value) ?? null;
}
