import "i18next";
import type { lateMessages } from "./en/lateMessages.ts";
import type { messages } from "./en/messages.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof messages & typeof lateMessages };
  }
}
