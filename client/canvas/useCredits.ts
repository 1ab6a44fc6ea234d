import type * as Y from "yjs";
import { plainValue } from "#shared/plainValue.ts";
import { mayStandIn } from "#shared/fields.ts";
import { useLanguage } from "../i18n/useLocalized.ts";
import { useField } from "./useShared.ts";

interface Credits {
  /** Null while there is none, or nothing that may stand there. */
  credits: number | null;
  /** What another program wrote in its place, as it is. */
  strange: string | null;
}

export function useCredits(doc: Y.Doc): Credits {
  const language = useLanguage();
  const value = useField(doc, "ects");
  if (value === undefined || value === null) return { credits: null, strange: null };
  return typeof value === "number" && mayStandIn("ects", value)
    ? { credits: value, strange: null }
    : { credits: null, strange: plainValue(value, language) };
}
