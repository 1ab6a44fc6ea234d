import type { ExampleName } from "../api/records.ts";

/** The readings in which the worked example was written. */
export const readingNames = ["theme", "method", "partnership"] as const satisfies ExampleName[];

export function readingOf(start: string): ExampleName | null {
  return readingNames.find((name) => name === start) ?? null;
}
