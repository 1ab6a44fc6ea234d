import { learningTypes } from "#shared/vocabularies/learningTypes.ts";
import { termOf } from "#shared/vocabularies/vocabulary.ts";
import { useLocalized } from "../i18n/useLocalized.ts";

/** What a learning type is called; a code that no vocabulary has by itself. */
export function useTypeName(): (type: string) => string {
  const localized = useLocalized();
  return (type) => {
    const term = termOf(learningTypes, type);
    return term ? localized(term.label) : type;
  };
}
