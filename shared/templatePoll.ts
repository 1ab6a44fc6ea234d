import type { InterpretationId, Localized, Template } from "./template.ts";

/** A template that may bring the questions of the position poll. Here they are only carried. */
export type PolledTemplate = Template & {
  poll?: {
    id: string;
    question: Localized;
    options: { interpretation: InterpretationId; label: Localized }[];
  }[];
};
