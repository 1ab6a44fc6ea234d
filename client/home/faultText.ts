import { useTranslation } from "react-i18next";
import type { Fault } from "./workshopDraft.ts";

/** The words for a field's fault; `missing` is the field's own. */
export function useFaultText(): (
  fault: Fault | undefined,
  missing: string,
  limit: number,
) => string | undefined {
  const { t } = useTranslation();
  return (fault, missing, limit) => {
    if (fault === undefined) return undefined;
    return fault === "missing" ? missing : t("home.form.tooLong", { limit });
  };
}
