import type { FieldRow } from "./fieldRow.ts";

/** Broad fields 03 and 04: social sciences, journalism and information; business, administration and law. */
export const societyAndBusiness: FieldRow[] = [
  [
    "03",
    "Social sciences, journalism and information",
    "Sciences sociales, journalisme et information",
  ],
  [
    "030",
    "Social sciences, journalism and information not further defined",
    "Sciences sociales, journalisme et information, sans autre précision",
  ],
  [
    "0300",
    "Social sciences, journalism and information not further defined",
    "Sciences sociales, journalisme et information, sans autre précision",
  ],
  ["031", "Social and behavioural sciences", "Sciences sociales et du comportement"],
  [
    "0310",
    "Social and behavioural sciences not further defined",
    "Sciences sociales et du comportement, sans autre précision",
  ],
  ["0311", "Economics", "Économie"],
  ["0312", "Political sciences and civics", "Sciences politiques et éducation civique"],
  ["0313", "Psychology", "Psychologie"],
  ["0314", "Sociology and cultural studies", "Sociologie et études culturelles"],
  [
    "0319",
    "Social and behavioural sciences not elsewhere classified",
    "Sciences sociales et du comportement, non classé ailleurs",
  ],
  ["032", "Journalism and information", "Journalisme et information"],
  [
    "0320",
    "Journalism and information not further defined",
    "Journalisme et information, sans autre précision",
  ],
  ["0321", "Journalism and reporting", "Journalisme et reportage"],
  [
    "0322",
    "Library, information and archival studies",
    "Bibliothéconomie, information et archivistique",
  ],
  [
    "0329",
    "Journalism and information not elsewhere classified",
    "Journalisme et information, non classé ailleurs",
  ],
  [
    "038",
    "Inter-disciplinary programmes and qualifications involving social sciences, journalism and information",
    "Programmes et certifications interdisciplinaires comprenant les sciences sociales, le journalisme et l’information",
  ],
  [
    "0388",
    "Inter-disciplinary programmes and qualifications involving social sciences, journalism and information",
    "Programmes et certifications interdisciplinaires comprenant les sciences sociales, le journalisme et l’information",
  ],
  [
    "039",
    "Social sciences, journalism and information not elsewhere classified",
    "Sciences sociales, journalisme et information, non classé ailleurs",
  ],
  [
    "0399",
    "Social sciences, journalism and information not elsewhere classified",
    "Sciences sociales, journalisme et information, non classé ailleurs",
  ],
  ["04", "Business, administration and law", "Commerce, administration et droit"],
  [
    "040",
    "Business, administration and law not further defined",
    "Commerce, administration et droit, sans autre précision",
  ],
  [
    "0400",
    "Business, administration and law not further defined",
    "Commerce, administration et droit, sans autre précision",
  ],
  ["041", "Business and administration", "Commerce et administration"],
  [
    "0410",
    "Business and administration not further defined",
    "Commerce et administration, sans autre précision",
  ],
  ["0411", "Accounting and taxation", "Comptabilité et fiscalité"],
  ["0412", "Finance, banking and insurance", "Finance, banque et assurance"],
  ["0413", "Management and administration", "Gestion et administration"],
  ["0414", "Marketing and advertising", "Marketing et publicité"],
  ["0415", "Secretarial and office work", "Secrétariat et travail de bureau"],
  ["0416", "Wholesale and retail sales", "Vente en gros et au détail"],
  ["0417", "Work skills", "Compétences professionnelles"],
  [
    "0419",
    "Business and administration not elsewhere classified",
    "Commerce et administration, non classé ailleurs",
  ],
  ["042", "Law", "Droit"],
  ["0421", "Law", "Droit"],
  [
    "048",
    "Inter-disciplinary programmes and qualifications involving business, administration and law",
    "Programmes et certifications interdisciplinaires comprenant le commerce, l’administration et le droit",
  ],
  [
    "0488",
    "Inter-disciplinary programmes and qualifications involving business, administration and law",
    "Programmes et certifications interdisciplinaires comprenant le commerce, l’administration et le droit",
  ],
  [
    "049",
    "Business, administration and law not elsewhere classified",
    "Commerce, administration et droit, non classé ailleurs",
  ],
  [
    "0499",
    "Business, administration and law not elsewhere classified",
    "Commerce, administration et droit, non classé ailleurs",
  ],
];
