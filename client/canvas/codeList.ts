import type { CodesFieldName } from "#shared/fields.ts";
import type { Language } from "#shared/template.ts";
import { codeNamesIn } from "#shared/vocabularies/codeNames.ts";
import { fieldsOfStudy } from "#shared/vocabularies/iscedF.ts";
import { languagesSource, searchLanguages } from "#shared/vocabularies/languages.ts";
import { searchFields } from "#shared/vocabularies/searchFields.ts";

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

/** The list that a field's codes are of, in words of the interface's language. */
export function codeListOf(field: CodesFieldName, language: Language): CodeList {
  const nameOf = codeNamesIn(language);
  return {
    nameOf: (code) => nameOf(field, code),
    ...(field === "languages"
      ? {
          source: languagesSource[language],
          showsCodes: false,
          search: (query) => languagesFor(query, language),
        }
      : {
          source: fieldsOfStudy.source[language],
          showsCodes: true,
          search: (query) => fieldsFor(query, language),
        }),
  };
}

function languagesFor(query: string, language: Language): Choice[] {
  const nameOf = codeNamesIn(language);
  return searchLanguages(query, language).map(({ code }) => ({
    code,
    name: nameOf("languages", code) ?? code,
    within: [],
    isInterdisciplinary: false,
  }));
}

function fieldsFor(query: string, language: Language): Choice[] {
  return searchFields(query, language).map(({ field, code, parents, isInterdisciplinary }) => ({
    code,
    name: field.label[language],
    // A narrow field is often called like the detailed one in it.
    within: parents
      .map(({ label }) => label[language])
      .filter((name) => name !== field.label[language]),
    isInterdisciplinary,
  }));
}
