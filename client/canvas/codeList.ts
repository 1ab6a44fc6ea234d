import type { CodesFieldName } from "#shared/fields.ts";
import { languageName, languagesSource, searchLanguages } from "#shared/vocabularies/languages.ts";
import type { Language } from "#shared/template.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { useFieldsOfStudy, type LoadingFields } from "./fieldsOfStudy.ts";

/** A code as it is offered. */
export interface Choice {
  code: string;
  name: string;
  /** What it is part of, from broad to narrow. */
  within: string[];
  isInterdisciplinary: boolean;
}

export interface CodeList {
  source: string;
  /** Whether the code says something to readers by itself, so that it stands before the name. */
  showsCodes: boolean;
  nameOf(code: string): string | undefined;
  /** Best first; nothing typed: all. */
  search(query: string): Choice[];
}

export type LoadingList = { state: "loading" | "failed" } | { state: "loaded"; list: CodeList };

/** The list that a field's codes are of, in words of the interface's language; loaded once it is wanted. */
export function useCodeList(field: CodesFieldName, isWanted: boolean): LoadingList {
  const language = useLanguage();
  const fields = useFieldsOfStudy(isWanted && field === "iscedf");
  return field === "languages"
    ? { state: "loaded", list: languagesIn(language) }
    : fieldsIn(fields, language);
}

function languagesIn(language: Language): CodeList {
  return {
    source: languagesSource,
    showsCodes: false,
    nameOf: (code) => languageName(code, language),
    search: (query) =>
      searchLanguages(query, language).map(({ code }) => ({
        code,
        name: languageName(code, language) ?? code,
        within: [],
        isInterdisciplinary: false,
      })),
  };
}

function fieldsIn(fields: LoadingFields, language: Language): LoadingList {
  if (fields.state === "failed") return { state: "failed" };
  if (fields.state !== "loaded") return { state: "loading" };
  const { fieldsOfStudy, fieldOfStudy, searchFields } = fields.list;
  return {
    state: "loaded",
    list: {
      source: fieldsOfStudy.source,
      showsCodes: true,
      nameOf: (code) => fieldOfStudy(code)?.label[language],
      search: (query) =>
        searchFields(query, language).map(({ field, code, parents, isInterdisciplinary }) => ({
          code,
          name: field.label[language],
          // A narrow field is often called like the detailed one in it.
          within: parents
            .map(({ label }) => label[language])
            .filter((name) => name !== field.label[language]),
          isInterdisciplinary,
        })),
    },
  };
}
