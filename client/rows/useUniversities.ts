import { useRecords } from "../records/canvasRecords.ts";
import type { University } from "#shared/workshop.ts";

/** The universities of the workshop, in their order: the rows of the table of partners. */
export const useUniversities = (): University[] => useRecords(({ universities }) => universities);
