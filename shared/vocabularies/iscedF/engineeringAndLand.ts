import type { FieldRow } from "./fieldRow.ts";

/** Broad fields 07 and 08: engineering, manufacturing and construction; agriculture, forestry, fisheries and veterinary. */
export const engineeringAndLand: FieldRow[] = [
  [
    "07",
    "Engineering, manufacturing and construction",
    "Ingénierie, industries de transformation et construction",
  ],
  [
    "070",
    "Engineering, manufacturing and construction not further defined",
    "Ingénierie, industries de transformation et construction, sans autre précision",
  ],
  [
    "0700",
    "Engineering, manufacturing and construction not further defined",
    "Ingénierie, industries de transformation et construction, sans autre précision",
  ],
  ["071", "Engineering and engineering trades", "Ingénierie et techniques apparentées"],
  [
    "0710",
    "Engineering and engineering trades not further defined",
    "Ingénierie et techniques apparentées, sans autre précision",
  ],
  ["0711", "Chemical engineering and processes", "Génie chimique et procédés"],
  ["0712", "Environmental protection technology", "Technologies de protection de l’environnement"],
  ["0713", "Electricity and energy", "Électricité et énergie"],
  ["0714", "Electronics and automation", "Électronique et automatique"],
  ["0715", "Mechanics and metal trades", "Mécanique et travail du métal"],
  [
    "0716",
    "Motor vehicles, ships and aircraft",
    "Véhicules à moteur, construction navale et aéronautique",
  ],
  [
    "0719",
    "Engineering and engineering trades not elsewhere classified",
    "Ingénierie et techniques apparentées, non classé ailleurs",
  ],
  ["072", "Manufacturing and processing", "Industries de transformation et de traitement"],
  [
    "0720",
    "Manufacturing and processing not further defined",
    "Industries de transformation et de traitement, sans autre précision",
  ],
  ["0721", "Food processing", "Industrie alimentaire"],
  [
    "0722",
    "Materials (glass, paper, plastic and wood)",
    "Matériaux (verre, papier, plastique et bois)",
  ],
  ["0723", "Textiles (clothes, footwear and leather)", "Textiles (vêtements, chaussures et cuir)"],
  ["0724", "Mining and extraction", "Mines et extraction"],
  [
    "0729",
    "Manufacturing and processing not elsewhere classified",
    "Industries de transformation et de traitement, non classé ailleurs",
  ],
  ["073", "Architecture and construction", "Architecture et bâtiment"],
  [
    "0730",
    "Architecture and construction not further defined",
    "Architecture et bâtiment, sans autre précision",
  ],
  ["0731", "Architecture and town planning", "Architecture et urbanisme"],
  ["0732", "Building and civil engineering", "Bâtiment et génie civil"],
  [
    "078",
    "Inter-disciplinary programmes and qualifications involving engineering, manufacturing and construction",
    "Programmes et certifications interdisciplinaires comprenant l’ingénierie, les industries de transformation et la construction",
  ],
  [
    "0788",
    "Inter-disciplinary programmes and qualifications involving engineering, manufacturing and construction",
    "Programmes et certifications interdisciplinaires comprenant l’ingénierie, les industries de transformation et la construction",
  ],
  [
    "079",
    "Engineering, manufacturing and construction not elsewhere classified",
    "Ingénierie, industries de transformation et construction, non classé ailleurs",
  ],
  [
    "0799",
    "Engineering, manufacturing and construction not elsewhere classified",
    "Ingénierie, industries de transformation et construction, non classé ailleurs",
  ],
  [
    "08",
    "Agriculture, forestry, fisheries and veterinary",
    "Agriculture, sylviculture, halieutique et sciences vétérinaires",
  ],
  [
    "080",
    "Agriculture, forestry, fisheries and veterinary not further defined",
    "Agriculture, sylviculture, halieutique et sciences vétérinaires, sans autre précision",
  ],
  [
    "0800",
    "Agriculture, forestry, fisheries and veterinary not further defined",
    "Agriculture, sylviculture, halieutique et sciences vétérinaires, sans autre précision",
  ],
  ["081", "Agriculture", "Agriculture"],
  ["0810", "Agriculture not further defined", "Agriculture, sans autre précision"],
  ["0811", "Crop and livestock production", "Production agricole et élevage"],
  ["0812", "Horticulture", "Horticulture"],
  ["0819", "Agriculture not elsewhere classified", "Agriculture, non classé ailleurs"],
  ["082", "Forestry", "Sylviculture"],
  ["0821", "Forestry", "Sylviculture"],
  ["083", "Fisheries", "Halieutique"],
  ["0831", "Fisheries", "Halieutique"],
  ["084", "Veterinary", "Sciences vétérinaires"],
  ["0841", "Veterinary", "Sciences vétérinaires"],
  [
    "088",
    "Inter-disciplinary programmes and qualifications involving agriculture, forestry, fisheries and veterinary",
    "Programmes et certifications interdisciplinaires comprenant l’agriculture, la sylviculture, l’halieutique et les sciences vétérinaires",
  ],
  [
    "0888",
    "Inter-disciplinary programmes and qualifications involving agriculture, forestry, fisheries and veterinary",
    "Programmes et certifications interdisciplinaires comprenant l’agriculture, la sylviculture, l’halieutique et les sciences vétérinaires",
  ],
  [
    "089",
    "Agriculture, forestry, fisheries and veterinary not elsewhere classified",
    "Agriculture, sylviculture, halieutique et sciences vétérinaires, non classé ailleurs",
  ],
  [
    "0899",
    "Agriculture, forestry, fisheries and veterinary not elsewhere classified",
    "Agriculture, sylviculture, halieutique et sciences vétérinaires, non classé ailleurs",
  ],
];
