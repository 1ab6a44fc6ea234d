import type { Language } from "../template.ts";
import { fieldOfStudy } from "./iscedF.ts";
import { languageName } from "./languages.ts";

/**
 * Names the codes of the long lists. A page takes this module in only where its words are there already: the fields of
 * study are two hundred, in two languages.
 */
export function codeNamesIn(language: Language) {
  return (list: "iscedf" | "languages", code: string): string | undefined =>
    list === "languages" ? languageName(code, language) : fieldOfStudy(code)?.label[language];
}
