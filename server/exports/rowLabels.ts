import type { rowColumns, RowsName } from "#shared/rowColumns.ts";
import type { Language } from "#shared/template.ts";

type KeyOf<N extends RowsName> = (typeof rowColumns)[N][number]["key"];

/** The words of the product around the rows of a block. */
export interface RowLabels {
  columns: { [N in RowsName]: Record<KeyOf<N>, string> };
  /** Above what a row is called by: an outcome's number, a partner's university. */
  number: string;
  university: string;
  total: string;
  /** Something refers to an outcome that is not in the canvas any more. */
  goneOutcome: string;
  /** A row is of a university that is not in the workshop. */
  goneUniversity: string;
  /** A value that nobody can choose in the product, as it stands. */
  refused: (value: string) => string;
}

const en: RowLabels = {
  columns: {
    outcomes: { text: "On completion, the learner can", bloom: "Bloom level", type: "Type" },
    activities: {
      title: "What learners do",
      learningType: "Learning type",
      activityType: "Activity type",
      hours: "Hours",
      contactHours: "Contact hours",
      mode: "Mode",
      who: "Who",
      outcomes: "Outcomes served",
    },
    assessments: {
      title: "Assessment",
      type: "Type",
      weight: "Weight (%)",
      work: "Individual or group",
      supervision: "Supervision and identity",
      outcomes: "Outcomes proved",
    },
    stakeholders: { name: "Who", role: "What they do", commitment: "How far agreed" },
    partners: {
      role: "What it brings",
      hoursPerCredit: "Hours per credit",
      courseCode: "Local course code",
      qaBody: "Internal quality assurance",
      qaAgency: "External agency",
      recognition: "Recognition",
      nationalLevel: "National level",
    },
  },
  number: "No.",
  university: "University",
  total: "Total",
  goneOutcome: "an outcome that was removed",
  goneUniversity: "A university that is not in the workshop",
  refused: (value) => `${value} (not a valid entry)`,
};

const fr: RowLabels = {
  columns: {
    outcomes: {
      text: "À l’issue du module, l’apprenant sait",
      bloom: "Niveau de Bloom",
      type: "Type",
    },
    activities: {
      title: "Ce que font les apprenants",
      learningType: "Apprentissage",
      activityType: "Type d’activité",
      hours: "Heures",
      contactHours: "Heures de contact",
      mode: "Modalité",
      who: "Qui",
      outcomes: "Acquis visés",
    },
    assessments: {
      title: "Évaluation",
      type: "Type",
      weight: "Poids (%)",
      work: "Individuel ou en groupe",
      supervision: "Surveillance et identité",
      outcomes: "Acquis démontrés",
    },
    stakeholders: { name: "Qui", role: "Son rôle", commitment: "Où en est l’accord" },
    partners: {
      role: "Ce qu’elle apporte",
      hoursPerCredit: "Heures par crédit",
      courseCode: "Code local du cours",
      qaBody: "Assurance qualité interne",
      qaAgency: "Agence externe",
      recognition: "Reconnaissance",
      nationalLevel: "Niveau national",
    },
  },
  number: "Nº",
  university: "Université",
  total: "Total",
  goneOutcome: "un acquis supprimé",
  goneUniversity: "Une université qui n’est pas dans l’atelier",
  refused: (value) => `${value} (valeur non valide)`,
};

export const rowLabelsIn: Record<Language, RowLabels> = { en, fr };
