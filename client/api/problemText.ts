import i18next from "i18next";
import type { Problem } from "./request.ts";

/** What to tell the person about a problem: what happened and what to do, in the interface's language. */
export function problemText(problem: Problem): string {
  const { t } = i18next;
  switch (problem.status) {
    case 0:
      return t("common.problems.network");
    case 400:
      return t("common.problems.malformed", { detail: problem.detail });
    case 401:
      return t("common.problems.signedOut");
    case 403:
      return t("common.problems.forbidden");
    case 404:
      return t("common.problems.missing");
    case 409:
      return t("common.problems.moved");
    case 413:
      return t("common.problems.tooLarge");
    case 429:
      return problem.retryAfterSeconds === undefined
        ? t("common.problems.tooManyWait")
        : t("common.problems.tooMany", { count: problem.retryAfterSeconds });
    default:
      return t("common.problems.server");
  }
}
