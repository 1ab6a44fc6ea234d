import type { WrittenCells } from "#shared/example.ts";

/**
 * What holds for the universities of one country, as the teams of the worked examples understand it. Agencies are those
 * registered in EQAR for the country; levels those of its national framework. An example is no source for either, so each
 * cell says that it is to be confirmed.
 */
type Country = Pick<WrittenCells<"partners">, "qaBody" | "qaAgency" | "nationalLevel">;

export const spain: Country = {
  qaBody: "Quality commission of the faculty (to be confirmed)",
  qaAgency: "Regional agency for Madrid, within the national system (ANECA); to be confirmed",
  nationalLevel: "Level 3 (máster) of the framework for higher education; to be confirmed",
};

export const greece: Country = {
  qaBody: "Quality assurance unit, MODIP (to be confirmed)",
  qaAgency: "Hellenic Authority for Higher Education (HAHE); to be confirmed",
  nationalLevel: "Level 7 of the Hellenic framework; to be confirmed",
};

export const romania: Country = {
  qaBody: "Commission for quality evaluation and assurance, CEAC (to be confirmed)",
  qaAgency: "Romanian Agency for Quality Assurance in Higher Education (ARACIS); to be confirmed",
  nationalLevel: "Level 7 of the Romanian framework; to be confirmed",
};
