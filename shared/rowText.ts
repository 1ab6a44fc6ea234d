import type { Column, RowsName } from "./rowColumns.ts";
import { rowColumns } from "./rowColumns.ts";
import type { PlainRow } from "./rows.ts";
import type { Language, Localized } from "./template.ts";
import { text } from "./text.ts";
import { termOf } from "./vocabularies/vocabulary.ts";
import { vocabularies } from "./vocabularies/vocabularies.ts";

type KeyOf<N extends RowsName> = (typeof rowColumns)[N][number]["key"];

/** What each column is called, everywhere it stands: on the canvas, beside another canvas, in a draft. */
export const columnLabels: { [N in RowsName]: Record<KeyOf<N>, Localized> } = {
  outcomes: {
    text: text("On completion the learner can …", "À l’issue, l’apprenant sait …"),
    bloom: text("Level", "Niveau"),
    type: text("Kind", "Nature"),
  },
  activities: {
    title: text("What learners do", "Ce que font les apprenants"),
    learningType: text("Learning type", "Type d’apprentissage"),
    activityType: text("Activity", "Activité"),
    hours: text("Hours", "Heures"),
    contactHours: text("Contact", "Contact"),
    mode: text("Mode", "Modalité"),
    who: text("Who", "Qui"),
    outcomes: text("Serves", "Sert"),
  },
  assessments: {
    title: text("How it is shown", "Comment cela se montre"),
    type: text("Type", "Type"),
    weight: text("Weight", "Poids"),
    work: text("Work", "Travail"),
    supervision: text("Supervision", "Surveillance"),
    outcomes: text("Proves", "Prouve"),
  },
  stakeholders: {
    name: text("Who", "Qui"),
    role: text("Role", "Rôle"),
    commitment: text("Commitment", "Engagement"),
  },
  partners: {
    role: text("Role", "Rôle"),
    hoursPerCredit: text("Hours per credit", "Heures par crédit"),
    courseCode: text("Local course code", "Code local du cours"),
    qaBody: text("Internal quality body", "Instance interne de qualité"),
    qaAgency: text("External agency", "Agence externe"),
    recognition: text("Recognition", "Reconnaissance"),
    nationalLevel: text("National level", "Niveau national"),
  },
};

export function columnLabel(name: RowsName, key: string, language: Language): string {
  const labels: Record<string, Localized> = columnLabels[name];
  return labels[key]?.[language] ?? key;
}

/** What outcomes are called by: O1, O2 … in the order in which they stand. One that is gone has no name. */
export function outcomeName(outcomes: readonly { id: string }[], id: string): string | null {
  const at = outcomes.findIndex((outcome) => outcome.id === id);
  return at < 0 ? null : `O${at + 1}`;
}

export interface CellReading {
  language: Language;
  /** Of the same canvas, in order. */
  outcomes: readonly { id: string }[];
}

/** A cell in words. Any program may write any value, so none is refused here: what no column knows stands as it is. */
export function cellText(column: Column, value: unknown, reading: CellReading): string {
  const { language, outcomes } = reading;
  if (column.kind === "outcomes" && Array.isArray(value)) {
    return value.map((id) => outcomeName(outcomes, String(id)) ?? "?").join(", ");
  }
  if (column.kind === "term") {
    const label = termOf(vocabularies[column.vocabulary], value)?.label[language];
    if (label !== undefined) return label;
  }
  if (typeof value === "number") return new Intl.NumberFormat(language).format(value);
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** A row as labels and words, in column order, without the cells that are empty. */
export function rowText(
  name: RowsName,
  { cells }: PlainRow,
  reading: CellReading,
): { key: string; label: string; text: string }[] {
  const columns: readonly Column[] = rowColumns[name];
  return cells.flatMap(([key, value]) => {
    const column = columns.find((one) => one.key === key);
    if (column === undefined) return [];
    return [
      {
        key,
        label: columnLabel(name, key, reading.language),
        text: cellText(column, value, reading),
      },
    ];
  });
}
