import type * as Y from "yjs";
import type { CodesFieldName } from "#shared/fields.ts";
import { codesOf, isPlain, plainValue } from "#shared/plainValue.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { codeListOf, type CodeList } from "./codeList.ts";
import { setField, useField } from "./useShared.ts";

/** A code that stands in the document, or what another program wrote in place of one. */
export interface ChosenCode {
  /** As it is. */
  text: string;
  /** Null for what the list does not have. */
  name: string | null;
}

interface Codes {
  list: CodeList;
  chosen: ChosenCode[];
  /** Takes the code in, or out again. */
  toggle(code: string): void;
  removeAt(index: number): void;
}

export function useCodes(doc: Y.Doc, field: CodesFieldName): Codes {
  const language = useLanguage();
  const values = codesOf(useField(doc, field));
  const list = codeListOf(field, language);
  // What other programs wrote is kept as it is beside what is chosen here.
  const write = (codes: unknown[]): void => {
    const kept = codes.filter((code) => isPlain(code));
    setField(doc, field, kept.length > 0 ? kept : null);
  };
  return {
    list,
    chosen: values.map((value) => {
      const name = typeof value === "string" ? (list.nameOf(value) ?? null) : null;
      return { text: plainValue(value, language), name };
    }),
    toggle: (code) =>
      write(values.includes(code) ? values.filter((one) => one !== code) : [...values, code]),
    removeAt: (index) => write(values.toSpliced(index, 1)),
  };
}
