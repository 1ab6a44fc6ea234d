import i18next from "i18next";
import { lateMessages } from "./en/lateMessages.ts";
import { namespace } from "./i18n.ts";

/** In English, which is part of the first script; any other language comes whole when it is chosen. */
export function addLateMessages(): void {
  i18next.addResourceBundle("en", namespace, lateMessages, true, true);
}
