import { useEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { FieldReading } from "#shared/fieldText.ts";
import type { fieldOfStudy, fieldsOfStudy } from "#shared/vocabularies/iscedF.ts";
import type { searchFields } from "#shared/vocabularies/searchFields.ts";
import { useLanguage } from "../i18n/useLocalized.ts";

interface FieldsOfStudy {
  fieldsOfStudy: typeof fieldsOfStudy;
  fieldOfStudy: typeof fieldOfStudy;
  searchFields: typeof searchFields;
}

export type LoadingFields =
  | { state: "not-asked" | "loading" | "failed" }
  | { state: "loaded"; list: FieldsOfStudy };

/** Two hundred fields in two languages: too much to keep anybody waiting for the first words. */
const store = createStore<LoadingFields>(() => ({ state: "not-asked" }));

function load(): void {
  const { state } = store.getState();
  if (state === "loading" || state === "loaded") return;
  store.setState({ state: "loading" }, true);
  Promise.all([
    import("#shared/vocabularies/iscedF.ts"),
    import("#shared/vocabularies/searchFields.ts"),
  ]).then(
    ([fields, search]) =>
      store.setState(
        {
          state: "loaded",
          list: {
            fieldsOfStudy: fields.fieldsOfStudy,
            fieldOfStudy: fields.fieldOfStudy,
            searchFields: search.searchFields,
          },
        },
        true,
      ),
    // Whoever shows codes next asks again.
    () => store.setState({ state: "failed" }, true),
  );
}

/** The fields of study, which are loaded once somebody wants them. */
export function useFieldsOfStudy(isWanted: boolean): LoadingFields {
  useEffect(() => {
    if (isWanted) load();
  }, [isWanted]);
  return useStore(store);
}

/** Names codes of long lists as far as they are loaded: for texts that are made of values, and load nothing themselves. */
export function useCodeName(): NonNullable<FieldReading["codeName"]> {
  const language = useLanguage();
  const fields = useStore(store);
  return (_, code) =>
    fields.state === "loaded" ? fields.list.fieldOfStudy(code)?.label[language] : undefined;
}
