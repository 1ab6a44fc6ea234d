import { useMemo } from "react";
import { useLanguage } from "../i18n/useLocalized.ts";

/** A share of 0 to 1 as a whole percentage, as the language writes it. */
export function usePercent(): (share: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
    return (share) => format.format(share);
  }, [language]);
}
