import type { FieldRow } from "./fieldRow.ts";

/** Broad fields 05 and 06: natural sciences, mathematics and statistics; information and communication technologies. */
export const sciencesAndIct: FieldRow[] = [
  [
    "05",
    "Natural sciences, mathematics and statistics",
    "Sciences naturelles, mathématiques et statistiques",
  ],
  [
    "050",
    "Natural sciences, mathematics and statistics not further defined",
    "Sciences naturelles, mathématiques et statistiques, sans autre précision",
  ],
  [
    "0500",
    "Natural sciences, mathematics and statistics not further defined",
    "Sciences naturelles, mathématiques et statistiques, sans autre précision",
  ],
  ["051", "Biological and related sciences", "Sciences biologiques et apparentées"],
  [
    "0510",
    "Biological and related sciences not further defined",
    "Sciences biologiques et apparentées, sans autre précision",
  ],
  ["0511", "Biology", "Biologie"],
  ["0512", "Biochemistry", "Biochimie"],
  [
    "0519",
    "Biological and related sciences not elsewhere classified",
    "Sciences biologiques et apparentées, non classé ailleurs",
  ],
  ["052", "Environment", "Environnement"],
  ["0520", "Environment not further defined", "Environnement, sans autre précision"],
  ["0521", "Environmental sciences", "Sciences de l’environnement"],
  ["0522", "Natural environments and wildlife", "Milieux naturels et faune sauvage"],
  ["0529", "Environment not elsewhere classified", "Environnement, non classé ailleurs"],
  ["053", "Physical sciences", "Sciences physiques"],
  ["0530", "Physical sciences not further defined", "Sciences physiques, sans autre précision"],
  ["0531", "Chemistry", "Chimie"],
  ["0532", "Earth sciences", "Sciences de la terre"],
  ["0533", "Physics", "Physique"],
  ["0539", "Physical sciences not elsewhere classified", "Sciences physiques, non classé ailleurs"],
  ["054", "Mathematics and statistics", "Mathématiques et statistiques"],
  [
    "0540",
    "Mathematics and statistics not further defined",
    "Mathématiques et statistiques, sans autre précision",
  ],
  ["0541", "Mathematics", "Mathématiques"],
  ["0542", "Statistics", "Statistiques"],
  [
    "058",
    "Inter-disciplinary programmes and qualifications involving natural sciences, mathematics and statistics",
    "Programmes et certifications interdisciplinaires comprenant les sciences naturelles, les mathématiques et les statistiques",
  ],
  [
    "0588",
    "Inter-disciplinary programmes and qualifications involving natural sciences, mathematics and statistics",
    "Programmes et certifications interdisciplinaires comprenant les sciences naturelles, les mathématiques et les statistiques",
  ],
  [
    "059",
    "Natural sciences, mathematics and statistics not elsewhere classified",
    "Sciences naturelles, mathématiques et statistiques, non classé ailleurs",
  ],
  [
    "0599",
    "Natural sciences, mathematics and statistics not elsewhere classified",
    "Sciences naturelles, mathématiques et statistiques, non classé ailleurs",
  ],
  [
    "06",
    "Information and Communication Technologies (ICTs)",
    "Technologies de l’information et de la communication (TIC)",
  ],
  [
    "061",
    "Information and Communication Technologies (ICTs)",
    "Technologies de l’information et de la communication (TIC)",
  ],
  [
    "0610",
    "Information and Communication Technologies (ICTs) not further defined",
    "Technologies de l’information et de la communication (TIC), sans autre précision",
  ],
  ["0611", "Computer use", "Utilisation de l’ordinateur"],
  [
    "0612",
    "Database and network design and administration",
    "Conception et administration de bases de données et de réseaux",
  ],
  [
    "0613",
    "Software and applications development and analysis",
    "Développement et analyse de logiciels et d’applications",
  ],
  [
    "0619",
    "Information and communication technologies not elsewhere classified",
    "Technologies de l’information et de la communication (TIC), non classé ailleurs",
  ],
  [
    "068",
    "Inter-disciplinary programmes and qualifications involving Information and Communication Technologies (ICTs)",
    "Programmes et certifications interdisciplinaires comprenant les technologies de l’information et de la communication (TIC)",
  ],
  [
    "0688",
    "Inter-disciplinary programmes and qualifications involving Information and Communication Technologies (ICTs)",
    "Programmes et certifications interdisciplinaires comprenant les technologies de l’information et de la communication (TIC)",
  ],
];
