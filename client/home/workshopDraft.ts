import { limits } from "#shared/workshop.ts";
import type { CreateWorkshopBody } from "../api/records.ts";

/** What the form holds while somebody fills it in. Rows have a key of their own, so that they can be removed. */
export interface WorkshopDraft {
  title: string;
  universities: UniversityRow[];
  yourName: string;
  /** The key of a row, or "" for a guest. */
  yourUniversity: string;
}

export interface UniversityRow {
  key: string;
  name: string;
  /** ISO 3166-1 alpha-2, or "" where nobody said. */
  country: string;
}

export const emptyRow = (key: string): UniversityRow => ({ key, name: "", country: "" });

/** Two rows to begin with: a module is joint. The first is the writer's own until they say otherwise. */
export const emptyDraft: WorkshopDraft = {
  title: "",
  universities: [emptyRow("first"), emptyRow("second")],
  yourName: "",
  yourUniversity: "first",
};

export const namedRows = (rows: UniversityRow[]): UniversityRow[] =>
  rows.filter(({ name }) => name.trim() !== "");

/** Rows without a name are left out. */
export function bodyOf(draft: WorkshopDraft): CreateWorkshopBody {
  const rows = namedRows(draft.universities);
  const university = rows.findIndex(({ key }) => key === draft.yourUniversity);
  return {
    title: draft.title.trim(),
    universities: rows.map(({ name, country }) => ({
      name: name.trim(),
      ...(country === "" ? {} : { country }),
    })),
    you: { name: draft.yourName.trim(), ...(university === -1 ? {} : { university }) },
  };
}

export type Fault = "missing" | "too-long";

/** What stands in the way of sending it, by field; a row's fault by its key. No keys when nothing does. */
export interface DraftFaults {
  title?: Fault;
  yourName?: Fault;
  universities: Record<string, Fault>;
}

export function faultsIn(draft: WorkshopDraft): DraftFaults {
  const title = faultOf(draft.title, limits.title);
  const yourName = faultOf(draft.yourName, limits.name);
  const [first] = draft.universities;
  const isNobodyNamed = namedRows(draft.universities).length === 0;
  const universities: Record<string, Fault> =
    isNobodyNamed && first ? { [first.key]: "missing" } : {};
  for (const { key, name } of draft.universities) {
    if (faultOf(name, limits.name) === "too-long") universities[key] = "too-long";
  }
  return { universities, ...(title && { title }), ...(yourName && { yourName }) };
}

export const hasFaults = ({ title, yourName, universities }: DraftFaults): boolean =>
  title !== undefined || yourName !== undefined || Object.keys(universities).length > 0;

function faultOf(text: string, limit: number): Fault | undefined {
  const { length } = text.trim();
  if (length === 0) return "missing";
  return length > limit ? "too-long" : undefined;
}
